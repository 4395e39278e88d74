package io.github.hansho.modulepath.rules;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Touches all that is forbidden, once per method, to show that the rule sees it. */
@SuppressWarnings("unused")
final class Impure {

    static final class Clocks {
        Supplier<Instant> methodReference = Instant::now;

        LocalDate today() {
            return LocalDate.now(ZoneId.of("Asia/Tokyo"));
        }

        Instant clock(Clock clock) {
            return clock.instant();
        }

        long nanos() {
            return System.nanoTime();
        }
    }

    static final class Chance {
        int next() {
            return new Random(1).nextInt();
        }

        UUID id() {
            return UUID.randomUUID();
        }

        double real() {
            return Math.random();
        }
    }

    static final class Outside {
        boolean file(Path path) {
            return Files.exists(path);
        }

        Object socket() {
            return java.net.URI.create("http://localhost");
        }

        void print() {
            System.out.println();
        }

        Object environment() {
            return System.getenv();
        }
    }

    static final class Threads {
        private final ReentrantLock lock = new ReentrantLock();

        Object pool() {
            return ForkJoinPool.commonPool();
        }

        Object thread() {
            return Thread.currentThread();
        }

        long parallel(List<String> list) {
            return list.parallelStream().count();
        }
    }

    static final class Defaults {
        @SuppressWarnings("StringCaseLocaleUsage")
        String lower(String text) {
            return text.toLowerCase();
        }

        String format(Object value) {
            return String.format("%s", value);
        }

        String formatted(String text) {
            return text.formatted(1);
        }

        @SuppressWarnings("DefaultCharset")
        byte[] bytes(String text) {
            return text.getBytes();
        }

        @SuppressWarnings("DefaultCharset")
        String text(byte[] bytes) {
            return new String(bytes);
        }

        Object zone() {
            return ZoneId.systemDefault();
        }

        Object locale() {
            return Locale.getDefault();
        }

        Object charset() {
            return Charset.defaultCharset();
        }

        Object pattern() {
            return DateTimeFormatter.ofPattern("d MMM");
        }
    }

    private Impure() {}
}
