package io.github.hansho.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that stands in the manifest of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"hansho " + version};
    }
}
