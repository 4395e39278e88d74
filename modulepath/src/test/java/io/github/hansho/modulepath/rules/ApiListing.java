package io.github.hansho.modulepath.rules;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public API of one module as text: what a user's code can name; an interface that is not sealed is to be implemented. */
final class ApiListing {

    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z][A-Za-z0-9_]*\\.)+(?=[A-Z])");
    private static final Set<String> OBJECT = Set.of("toString()", "hashCode()", "equals(Object)");

    private ApiListing() {}

    static String of(Path classes) {
        StringBuilder text = new StringBuilder();
        exportedPackages(classes).forEach(name -> {
            text.append("package ").append(name).append('\n');
            types(classes, name).forEach(type -> append(text, type));
            text.append('\n');
        });
        return text.toString();
    }

    /** What a descriptor exports; without one, every package there is. */
    private static Set<String> exportedPackages(Path classes) {
        if (!Files.exists(classes.resolve("module-info.class"))) {
            return packages(classes);
        }
        try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> types(Path classes, String packageName) {
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> load(packageName + "." + name.substring(0, name.length() - ".class".length())))
                    .filter(ApiListing::isReachable)
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiListing.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReachable(Class<?> type) {
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isSynthetic()
                && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static void append(StringBuilder text, Class<?> type) {
        text.append("  ").append(header(type)).append('\n');
        Set<String> lines = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isListed(field)) {
                lines.add(field.isEnumConstant() ? field.getName() : line(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isListed(constructor) && !type.isRecord()) {
                lines.add("new" + signature(constructor));
            }
        }
        withHiddenParents(type)
                .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
                .filter(method -> isListed(method) && !isInherited(method))
                .forEach(method -> lines.add(line(method)));
        lines.forEach(line -> text.append("    ").append(line).append('\n'));
    }

    /** A user can call what a public type inherits from one that cannot be named. */
    private static Stream<Class<?>> withHiddenParents(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.<Class<?>>ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(
                Stream.of(type), parents.filter(parent -> !isReachable(parent)).flatMap(ApiListing::withHiddenParents));
    }

    private static boolean isListed(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    /** Whether a record or enum has the method without anybody having written it. */
    private static boolean isInherited(Method method) {
        Class<?> type = method.getDeclaringClass();
        String call = method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
        boolean accessor = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
        return accessor
                || OBJECT.contains(call)
                || (type.isEnum() && (call.equals("values()") || call.equals("valueOf(String)")));
    }

    private static String header(Class<?> type) {
        StringJoiner header = new StringJoiner(" ");
        header.add(kind(type));
        header.add(simple(type.getName())
                + Arrays.stream(type.getTypeParameters())
                        .map(ApiListing::variable)
                        .collect(Collectors.joining(", ", "<", ">"))
                        .replace("<>", ""));
        if (type.isRecord()) {
            header.add(Arrays.stream(type.getRecordComponents())
                    .map(component -> name(component.getAnnotatedType()) + " " + component.getName())
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        String parents = parents(type);
        if (!parents.isEmpty()) {
            header.add(": " + parents);
        }
        return header.toString();
    }

    private static String kind(Class<?> type) {
        int modifiers = type.getModifiers();
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isRecord() || type.isEnum()) {
            return type.isRecord() ? "record" : "enum";
        }
        String sealing = type.isSealed() ? "sealed " : Modifier.isFinal(modifiers) ? "final " : "";
        String kind = type.isInterface() ? "interface" : "class";
        return sealing + (Modifier.isAbstract(modifiers) && !type.isInterface() ? "abstract " : "") + kind;
    }

    private static String variable(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(bound -> simple(bound.getTypeName()))
                .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** The supertypes that a user can name. */
    private static String parents(Class<?> type) {
        List<String> parents = new ArrayList<>();
        Class<?> parent = type.getSuperclass();
        if (parent != null && parent != Object.class && !type.isRecord() && !type.isEnum() && isReachable(parent)) {
            parents.add(simple(type.getGenericSuperclass().getTypeName()));
        }
        for (int i = 0; i < type.getInterfaces().length; i++) {
            if (!type.isAnnotation() && isReachable(type.getInterfaces()[i])) {
                parents.add(simple(type.getGenericInterfaces()[i].getTypeName()));
            }
        }
        return String.join(", ", parents);
    }

    private static String line(Field field) {
        return modifiers(field.getModifiers() & Modifier.fieldModifiers())
                + name(field.getAnnotatedType())
                + " "
                + field.getName();
    }

    private static String line(Method method) {
        int modifiers = method.getModifiers() & Modifier.methodModifiers() & ~Modifier.FINAL;
        if (method.getDeclaringClass().isInterface()) {
            modifiers &= ~Modifier.ABSTRACT;
        }
        return (method.isDefault() ? "default " : "")
                + modifiers(modifiers)
                + name(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + signature(method);
    }

    private static String signature(Executable executable) {
        String parameters = Arrays.stream(executable.getParameters())
                .map(ApiListing::parameter)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Arrays.stream(executable.getExceptionTypes())
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", "));
        if (executable.isVarArgs()) {
            parameters = parameters.replaceFirst("\\[] (\\w+\\))$", "... $1");
        }
        return parameters + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameter(Parameter parameter) {
        return name(parameter.getAnnotatedType()) + " " + parameter.getName();
    }

    private static String modifiers(int modifiers) {
        String shown = Modifier.toString(modifiers & ~Modifier.PUBLIC & ~Modifier.SYNCHRONIZED);
        return shown.isEmpty() ? "" : shown + " ";
    }

    private static String name(AnnotatedType type) {
        return (isNullable(type) ? "@Nullable " : "") + simple(type.getType().getTypeName());
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    private static String simple(String name) {
        return QUALIFIER.matcher(name.replace('$', '.')).replaceAll("").replaceFirst("^public ", "");
    }
}
