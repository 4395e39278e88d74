package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.text.Label;
import java.util.List;

/** A named set of states that moves can start from. */
record Group(String id, Label label, List<String> states, Site site) {}
