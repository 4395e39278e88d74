/** Reads YAML within limits: YAML 1.2 core rules, a tree with line marks, and every defect collected with its place. */
@NullMarked
package io.github.hansho.workflow.yaml;

import org.jspecify.annotations.NullMarked;
