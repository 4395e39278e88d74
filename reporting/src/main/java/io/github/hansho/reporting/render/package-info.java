/** How it is shown: documents as HTML, Markdown, JSON and plain text, lifecycles as SVG and Mermaid. */
@NullMarked
package io.github.hansho.reporting.render;

import org.jspecify.annotations.NullMarked;
