package io.github.hansho.examples.night;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Starts {@link NightChild}s. Nearly all that a killed child costs is its start, so what can be done once for all of them is:
 * classes come from an archive that a first child leaves, and SQLite's library lies ready in a folder. A machine on which
 * either is not to be had starts its children without.
 */
final class NightChildren {

    private final Path folder;
    private final String classPath;
    private final List<String> options = new ArrayList<>();

    /** Takes a folder that outlives the children. */
    NightChildren(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = packed(System.getProperty("java.class.path"));
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-XX:+UseSerialGC");
        options.add("-Xshare:auto");
        unpackSqlite();
    }

    /** Lets a first child play whole nights and leave its classes in an archive; takes what the child is to be given. */
    void rehearse(String... nights) throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        List<String> rehearsing = new ArrayList<>(options);
        rehearsing.add("-XX:ArchiveClassesAtExit=" + archive);
        Process child = start(rehearsing, folder.resolve("rehearsal"), nights);
        child.getInputStream().transferTo(OutputStream.nullOutputStream());
        if (child.waitFor() == 0 && Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
    }

    /** Starts a child that goes on with a night; what goes wrong is written to a file. */
    Process start(Path errors, String journal, Path own) throws IOException {
        return start(options, errors, journal, own.toString());
    }

    private Process start(List<String> with, Path errors, String... nights) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(with);
        command.addAll(List.of("-cp", classPath, NightChild.class.getName(), "0"));
        command.addAll(List.of(nights));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
    }

    /** Returns a class path with a file for each folder: no archive of classes can be made of folders. */
    private String packed(String path) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            Path classes = Path.of(entry);
            entries.add(
                    Files.isDirectory(classes)
                            ? pack(classes, folder.resolve("classes-" + entries.size() + ".jar"))
                                    .toString()
                            : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path pack(Path classes, Path into) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(into));
                Stream<Path> files = Files.walk(classes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
        }
        return into;
    }

    /** Each child would otherwise unpack the library anew, a fifth of what its start costs. */
    private void unpackSqlite() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (library != null) {
                Files.copy(library, folder.resolve(name));
                options.add("-Dorg.sqlite.lib.path=" + folder);
            }
        }
    }
}
