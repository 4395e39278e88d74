package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import java.util.List;
import java.util.Optional;

/** Fields by name: those of incidents, or those of alerts. */
public sealed interface FieldNames permits FieldCatalog, AlertFields {

    /** Returns the field of that name. */
    Optional<Field> field(String name);

    /** Returns all names, built-in ones first. */
    List<String> names();
}
