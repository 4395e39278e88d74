package io.github.hansho.testkit.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.hansho.core.ExtensionPoint;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each extension point has a contract, or a reason why not; no contract can be passed by. */
class ContractsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.hansho");

    private static final Pattern WAYS_OUT = Pattern.compile(
            "org\\.junit\\.jupiter\\.api\\.(Assumptions|Disabled|Tag|Tags|condition\\..*)|org\\.assertj\\..*Assumptions");

    /** Extension points without a contract, and why. */
    private static final Map<String, String> EXEMPT = Map.of(
            "Texts$Resources",
            "is given by the class loader: a method reference, with no law beyond its own signature");

    @Test
    void everyExtensionPointHasAContractOrAReason() {
        Set<String> covered = subjects().collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(EXEMPT.keySet());
        assertThat(extensionPoints()).isNotEmpty().isSubsetOf(covered);
    }

    @Test
    void everyContractAndEveryExemptionIsOfAnExtensionPoint() {
        assertThat(contracts()).isNotEmpty();
        assertThat(subjects()).isSubsetOf(extensionPoints());
        assertThat(EXEMPT.keySet()).isSubsetOf(extensionPoints());
    }

    @Test
    void everyContractIsProved() {
        assertThat(contracts().map(name -> ContractsTest.class.getPackageName() + "." + name + "Test"))
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @Test
    void noClauseCanBeSkipped() {
        Set<String> used = classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).contains("org.junit.jupiter.api.Test");
        assertThat(used).noneMatch(WAYS_OUT.asMatchPredicate());
    }

    private static Set<String> extensionPoints() {
        return HOUSE.stream()
                .filter(type -> type.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(annotation -> annotation.isEquivalentTo(ExtensionPoint.class)))
                .map(type -> type.getName().substring(type.getPackageName().length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> contracts() {
        return contractTypes().map(JavaClass::getSimpleName);
    }

    /** Returns what the contracts are of; one that extends another, to demand more of some, is of the same. */
    private static Stream<String> subjects() {
        return contractTypes()
                .map(type -> type.getRawSuperclass()
                        .filter(ContractsTest::isContract)
                        .orElse(type))
                .map(type -> type.getSimpleName().replaceFirst("Contract$", ""));
    }

    private static Stream<JavaClass> contractTypes() {
        return classes().filter(ContractsTest::isContract);
    }

    private static boolean isContract(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getSimpleName().endsWith("Contract");
    }

    private static Stream<JavaClass> classes() {
        return HOUSE
                .that(resideInAPackage("io.github.hansho.testkit.contract..")
                        .and(describe("not from tests", type -> type.getSource().isPresent())))
                .stream();
    }
}
