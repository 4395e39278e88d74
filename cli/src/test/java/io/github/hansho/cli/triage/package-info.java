/** Tests of triage on alerts from files. */
@NullMarked
package io.github.hansho.cli.triage;

import org.jspecify.annotations.NullMarked;
