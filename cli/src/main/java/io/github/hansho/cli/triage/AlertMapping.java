package io.github.hansho.cli.triage;

import io.github.hansho.core.alert.Observable;
import io.github.hansho.core.vocabulary.Tlp;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the properties of a tool's events mean.
 *
 * @param name what the mapping is called, and the alerts' source where it names none
 * @param only which events are alerts: values by path
 * @param source where the source stands; the mapping's name otherwise
 * @param id where the parts of the id stand
 * @param title where the title stands
 * @param rule where the detection rule stands
 * @param severity where the tool's severity stands
 * @param severities codes by the tool's value; a value that is not listed is kept as it is
 * @param time when it was
 * @param observables where things stand that can be seen in several alerts
 * @param tlp how far alerts of this source may be shared
 */
record AlertMapping(
        String name,
        Map<JsonPath, List<String>> only,
        Optional<JsonPath> source,
        List<JsonPath> id,
        JsonPath title,
        Optional<JsonPath> rule,
        Optional<JsonPath> severity,
        Map<String, String> severities,
        TimeRule time,
        Map<Observable.Kind, List<JsonPath>> observables,
        Optional<Tlp> tlp) {}
