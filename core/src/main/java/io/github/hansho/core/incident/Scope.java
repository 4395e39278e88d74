package io.github.hansho.core.incident;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an incident touches, asset by asset, and the workstreams open on it.
 *
 * @param assets the assets known, at most {@value #LIMIT}
 * @param workstreams what kind of work each open workstream is, by id; at most {@value #LIMIT}
 */
public record Scope(Map<String, Asset> assets, Map<String, String> workstreams) {

    /** Keeps immutable copies in the order given. */
    public Scope {
        assets = copy(assets);
        workstreams = copy(workstreams);
    }

    /** The most assets, and the most open workstreams. */
    public static final int LIMIT = 256;

    /** Nothing is known to be touched. */
    public static final Scope NONE = new Scope(Map.of(), Map.of());

    /**
     * What was done about one asset.
     *
     * @param evidenceKept whether evidence of it is kept
     * @param contained whether it is contained
     */
    public record Asset(boolean evidenceKept, boolean contained) {
        static final Asset UNTOUCHED = new Asset(false, false);
    }

    /** Returns the assets without evidence kept, in the order they were found. */
    public List<String> withoutEvidence() {
        return assetsThat(asset -> !asset.evidenceKept());
    }

    /** Returns the assets not contained, in the order they were found. */
    public List<String> notContained() {
        return assetsThat(asset -> !asset.contained());
    }

    /** Returns this with an asset involved; one already involved stays as it is. */
    public Scope involving(String asset) {
        return assets.containsKey(asset) ? this : with(asset, Asset.UNTOUCHED);
    }

    /** Returns this with evidence of an asset kept. */
    public Scope keepingEvidenceOf(String asset) {
        return with(asset, new Asset(true, of(asset).contained()));
    }

    /** Returns this with an asset contained. */
    public Scope containing(String asset) {
        return with(asset, new Asset(of(asset).evidenceKept(), true));
    }

    /** Returns this with a workstream opened. */
    public Scope opening(String workstream, String kind) {
        return new Scope(assets, put(workstreams, workstream, kind));
    }

    /** Returns this with a workstream closed. */
    public Scope closing(String workstream) {
        Map<String, String> copy = new LinkedHashMap<>(workstreams);
        copy.remove(workstream);
        return new Scope(assets, copy);
    }

    private Asset of(String asset) {
        return assets.getOrDefault(asset, Asset.UNTOUCHED);
    }

    private Scope with(String name, Asset asset) {
        return new Scope(put(assets, name, asset), workstreams);
    }

    private List<String> assetsThat(Predicate<Asset> wanted) {
        return assets.entrySet().stream()
                .filter(asset -> wanted.test(asset.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
