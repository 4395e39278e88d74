package io.github.hansho.cli;

import io.github.hansho.cli.shell.Charsets;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what is wanted where one cannot be read. */
final class Conversions {

    private Conversions() {}

    static void register(CommandLine line) {
        line.registerConverter(Charset.class, Conversions::charset).registerConverter(ZoneId.class, Conversions::zone);
    }

    private static Charset charset(String name) {
        return Charsets.find(name)
                .orElseThrow(() -> new TypeConversionException(
                        "charset " + name + " cannot be written, wanted is one such as UTF-8 or windows-31j"));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "zone " + name + " is unknown, wanted is one such as Asia/Tokyo or +09:00");
        }
    }
}
