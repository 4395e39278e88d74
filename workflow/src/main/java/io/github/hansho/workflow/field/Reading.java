package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Value;

/** How one field is read. */
@FunctionalInterface
interface Reading {

    Value of(Sight sight);
}
