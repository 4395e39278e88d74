/** {@code hansho escalation}: draws escalation rules as ladders over time. */
@NullMarked
package io.github.hansho.cli.escalation;

import org.jspecify.annotations.NullMarked;
