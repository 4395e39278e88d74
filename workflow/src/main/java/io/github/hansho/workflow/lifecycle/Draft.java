package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lifecycle while it is put together, from a file or in code. */
final class Draft {

    String id = "";
    String version = "";
    Label label = Label.plain("lifecycle");
    Optional<Label> superseded = Optional.empty();
    String initial = "";
    final Site site;
    final Map<String, State> states = new LinkedHashMap<>();
    final Map<String, Site> stateSites = new LinkedHashMap<>();
    final List<Group> groups = new ArrayList<>();
    Site initialSite;
    final List<String> entries = new ArrayList<>();
    final Map<String, Site> sites = new LinkedHashMap<>();
    final List<MoveDraft> moves = new ArrayList<>();
    final Map<String, String> renamed = new LinkedHashMap<>();

    Draft(Site site) {
        this.site = site;
        this.initialSite = site;
    }

    /** Returns where an entry state or a renamed one is declared. */
    Site siteOf(String key) {
        return sites.getOrDefault(key, site);
    }
}
