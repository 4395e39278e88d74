/** Scenarios in files: read with every defect at its place, run, and held against what they expect. */
@NullMarked
package io.github.hansho.testkit.file;

import org.jspecify.annotations.NullMarked;
