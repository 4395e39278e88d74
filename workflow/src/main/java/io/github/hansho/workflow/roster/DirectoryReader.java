package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a directory from sections of YAML, which stand in a file of their own or beside others in a plan. */
public final class DirectoryReader {

    /** The sections that it reads. */
    public static final Set<String> SECTIONS = Set.of("people", "teams", "calendars", "rosters", "maintenance");

    private static final String OWN = "directory";
    private static final int VERSION_LENGTH = 12;

    private DirectoryReader() {}

    static Directory parse(String name, String text, Map<String, String> resources) {
        Yaml file = Yaml.read(name, text);
        Optional<Directory> directory = file.map().flatMap(map -> {
            Set<String> allowed = new TreeSet<>(SECTIONS);
            allowed.add(OWN);
            map.only(allowed);
            Optional<YamlMap> own = map.map(OWN);
            own.ifPresent(section -> section.only(Set.of("version", "zone")));
            String version = own.flatMap(section -> section.text("version")).orElseGet(() -> hash(text, resources));
            Optional<ZoneId> zone = own.flatMap(section -> section.find("zone")).flatMap(Times::zone);
            return read(map, version, zone, resources);
        });
        if (directory.isEmpty() || !file.problems().isEmpty()) {
            throw new DirectoryException(name, file.problems().list());
        }
        return directory.get();
    }

    /**
     * Reads the sections that are there; keys that are none of {@link #SECTIONS} are left to the caller.
     *
     * @param file the map that the sections stand in
     * @param version the version of the directory
     * @param zone the zone of what names none; without it every roster and window has to name its own
     * @param resources the texts of lists of holidays that the file names
     * @return the directory; empty if something is wrong, which is reported at its place
     */
    public static Optional<Directory> read(
            YamlMap file, String version, Optional<ZoneId> zone, Map<String, String> resources) {
        Reading reading = new Reading(zone, new DirectoryBuilder(version));
        reading.names().read(file);
        file.map("calendars").ifPresent(section -> new CalendarsReader(reading, resources).read(section));
        file.map("rosters").ifPresent(section -> new RostersReader(reading).read(section));
        file.find("maintenance").map(YamlNode::items).ifPresent(new MaintenanceReader(reading)::read);
        return file.place().isFileSound() ? Optional.of(reading.directory().build()) : Optional.empty();
    }

    private static String hash(String text, Map<String, String> resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(resources).forEach((name, content) -> {
                digest.update((byte) 0);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
