/** {@code hansho triage}: alerts from a file, grouped, judged by a plan's rules, and shown. */
@NullMarked
package io.github.hansho.cli.triage;

import org.jspecify.annotations.NullMarked;
