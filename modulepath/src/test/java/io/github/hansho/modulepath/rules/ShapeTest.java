package io.github.hansho.modulepath.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.hansho.core.ExtensionPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @ParameterizedTest
    @MethodSource("io.github.hansho.modulepath.rules.House#published")
    void seesAClassForEverySource(String module) {
        Set<String> compiled = House.classes(module).stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(compiled).containsAll(typeNames(House.sources(module, "main")));
    }

    @Test
    void seesTheCore() {
        assertThat(House.classes("core")).hasSizeGreaterThan(40);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("io.github.hansho.(**)").should().beFreeOfCycles().check(House.allClasses());
    }

    @ParameterizedTest
    @MethodSource("io.github.hansho.modulepath.rules.House#published")
    void publicInterfacesAreSealedOrExtensionPoints(String module) {
        assertThat(House.written(module))
                .filteredOn(type -> type.isInterface() && !type.isAnnotation() && isReachable(type))
                .filteredOn(type -> !type.isAnnotatedWith("org.immutables.value.Value$Immutable"))
                .filteredOn(type -> !type.isAnnotatedWith(ExtensionPoint.class))
                .filteredOn(type -> !type.reflect().isSealed())
                .extracting(House::shortName)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.hansho.modulepath.rules.House#published")
    void classesAreFinal(String module) {
        assertThat(House.written(module))
                .filteredOn(type -> !type.isInterface() && !type.isEnum())
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .extracting(House::shortName)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.hansho.modulepath.rules.House#published")
    void exceptionsAreFinalAndBuildTheirOwnMessage(String module) {
        assertThat(House.written(module))
                .filteredOn(type -> type.isAssignableTo(Throwable.class))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getConstructors().stream()
                                .anyMatch(constructor -> constructor
                                                .getModifiers()
                                                .contains(JavaModifier.PUBLIC)
                                        && constructor.getRawParameterTypes().size() == 1
                                        && constructor
                                                .getRawParameterTypes()
                                                .get(0)
                                                .isEquivalentTo(String.class)))
                .extracting(House::shortName)
                .isEmpty();
    }

    @Test
    void fieldsOfTheCoreAreFinal() {
        assertThat(House.written("core"))
                .filteredOn(type -> !type.getSimpleName().endsWith("Builder"))
                .flatMap(JavaClass::getFields)
                .filteredOn(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .extracting(JavaField::getFullName)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow", "reporting"})
    void atLeastAThirdOfTheTypesIsPackagePrivate(String module) {
        List<JavaClass> types = House.written(module).stream()
                .filter(JavaClass::isTopLevelClass)
                .toList();
        assertThat(types).hasSizeGreaterThan(60);
        assertThat(types)
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .hasSizeGreaterThanOrEqualTo((types.size() + 2) / 3);
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ShapeTest::isReachable).orElse(true);
    }

    private static List<String> typeNames(List<Path> sources) {
        return sources.stream()
                .map(source -> source.getFileName().toString())
                .flatMap(name -> Stream.of(name.substring(0, name.length() - ".java".length())))
                .filter(name -> !name.contains("-"))
                .toList();
    }
}
