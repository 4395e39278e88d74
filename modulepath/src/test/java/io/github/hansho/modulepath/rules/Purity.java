package io.github.hansho.modulepath.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What code below the desk may not touch: clock, randomness, IO, threads, environment, and defaults of zone, locale and
 * charset.
 */
final class Purity {

    private static final Pattern TYPES = alternatives(
            "java\\.time\\.(Clock|InstantSource)",
            "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone|Timer|TimerTask|ServiceLoader|Scanner)",
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom",
            "java\\.util\\.random\\.RandomGeneratorFactory",
            "java\\.(io|net|nio\\.file|nio\\.channels)\\..*",
            "java\\.lang\\.(Thread|ThreadGroup|ThreadLocal|InheritableThreadLocal|Process|ProcessBuilder|Runtime)(\\$.*)?",
            "java\\.util\\.concurrent\\.(.*Execut.*|ForkJoin.*|CompletableFuture|Future.*|CountDownLatch|Semaphore)",
            "java\\.util\\.concurrent\\.locks\\..*",
            "java\\.util\\.logging\\..*|org\\.slf4j\\..*");

    /** Types of the families above that do nothing. */
    private static final Set<String> HARMLESS =
            Set.of("java.io.Serializable", "java.io.IOException", "java.io.UncheckedIOException");

    private static final Pattern MEMBERS = alternatives(
            "java\\.time\\.[^.]*\\.now\\(.*",
            "java\\.lang\\.System\\.(?!arraycopy).*",
            "java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*",
            "java\\.lang\\.(Math|StrictMath)\\.random\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(.*",
            "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            ".*\\.(parallel|parallelStream)\\(\\)",
            "java\\.lang\\.Class\\.(forName|getResource)\\(.*",
            "java\\.lang\\.ClassLoader\\..*",
            "java\\.time\\.ZoneId\\.systemDefault\\(.*|java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.util\\.Formatter\\.<init>\\((java\\.lang\\.Appendable)?\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.text\\.[A-Za-z]+\\.get[A-Za-z]*Instance\\((int|int, int)?\\)",
            "java\\.text\\.(DecimalFormat|DecimalFormatSymbols|SimpleDateFormat)\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.text\\.MessageFormat\\.(<init>\\(java\\.lang\\.String\\)|format\\(java\\.lang\\.String, .*)",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");

    /** Who may touch what nevertheless; the key is the outermost class. */
    private static final Map<String, Pattern> EXEMPT = Map.of(
            // reads the texts that lie beside the classes of a module
            "io.github.hansho.core.text.Texts",
            Pattern.compile("java\\.io\\.InputStream.*"),
            // reads the lifecycles that come with the module
            "io.github.hansho.workflow.lifecycle.Lifecycles",
            Pattern.compile("java\\.io\\.InputStream.*"),
            // reads the schema that comes with the module
            "io.github.hansho.workflow.plan.PlanSchema",
            Pattern.compile("java\\.io\\.InputStream.*"),
            // the one place below the desk that several threads meet in
            "io.github.hansho.workflow.journal.InMemoryJournal",
            Pattern.compile("java\\.util\\.concurrent\\.locks\\..*"));

    private Purity() {}

    /** Returns what the class touches, one line each. */
    static Set<String> violations(JavaClass type) {
        Set<String> found = new TreeSet<>();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getBaseComponentType().getName();
            if (TYPES.matcher(target).matches() && !HARMLESS.contains(target) && !isExempt(type, target)) {
                found.add(House.shortName(type) + " uses " + target);
            }
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            String target = access.getTarget().getFullName();
            if (MEMBERS.matcher(target).matches() && !isExempt(type, target)) {
                found.add(House.shortName(type) + " uses " + target + " in line " + access.getLineNumber());
            }
        }
        return found;
    }

    private static boolean isExempt(JavaClass type, String target) {
        Pattern allowed = EXEMPT.get(House.outermost(type).getName());
        return allowed != null && allowed.matcher(target).matches();
    }

    private static Pattern alternatives(String... patterns) {
        return Pattern.compile(List.of(patterns).stream().collect(Collectors.joining("|", "(?:", ")")));
    }
}
