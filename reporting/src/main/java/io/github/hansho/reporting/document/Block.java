package io.github.hansho.reporting.document;

/** A part of a document; every renderer shows every kind of it. */
public sealed interface Block
        permits Section,
                Paragraph,
                Listing,
                KeyValues,
                Table,
                Measures,
                Notice,
                Balance,
                Quote,
                Timeline,
                Bar,
                Lifecycle {}
