package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The five items that every hand-over carries, each a value or the reason why it is unknown. */
public enum HandOverItem {
    /** What happened (概要). */
    @JsonProperty("summary")
    SUMMARY,
    /** How far it reaches (影響範囲). */
    @JsonProperty("impact-scope")
    IMPACT_SCOPE,
    /** When it happened (発生日時). */
    @JsonProperty("occurred-at")
    OCCURRED_AT,
    /** Which systems (関連システム). */
    @JsonProperty("related-systems")
    RELATED_SYSTEMS,
    /** Who is responsible (担当者). */
    @JsonProperty("responsible")
    RESPONSIBLE
}
