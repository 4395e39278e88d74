/** What conditions can read of an incident: the built-in fields, the fields that a plan declares, and conditions as YAML. */
@NullMarked
package io.github.hansho.workflow.field;

import org.jspecify.annotations.NullMarked;
