package io.github.hansho.modulepath.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the core makes public, somebody outside of it uses; exceptions and mere constants leave no trace in a class file. */
class UseTest {

    private static Set<String> used() {
        List<Path> folders = House.ALL.stream()
                .filter(module -> !module.equals("core"))
                .flatMap(module -> Stream.of(
                        House.classFolder(module),
                        House.folder().resolve(module).resolve("target/test-classes")))
                .filter(Files::isDirectory)
                .toList();
        JavaClasses others = new ClassFileImporter().importPaths(folders);
        return others.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(UseTest::top)
                .collect(Collectors.toSet());
    }

    /** Returns what the public signatures of the core name. */
    private static Set<String> named() {
        return House.written("core").stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> Stream.concat(
                        type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .flatMap(method -> Stream.concat(
                                        method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))),
                        type.getAllFields().stream().map(field -> field.getRawType())))
                .map(UseTest::top)
                .collect(Collectors.toSet());
    }

    private static String top(JavaClass type) {
        return House.outermost(type).getName();
    }

    @Test
    void everyPublicTypeOfTheCoreIsUsedOutsideOrNamedInASignature() {
        Set<String> used = used();
        Set<String> named = named();
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(House.written("core"))
                .filteredOn(JavaClass::isTopLevelClass)
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(type -> !type.isAssignableTo(Throwable.class))
                .filteredOn(type -> !type.getMethods().isEmpty())
                .extracting(JavaClass::getName)
                .filteredOn(name -> !used.contains(name) && !named.contains(name))
                .isEmpty();
    }
}
