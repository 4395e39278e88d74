package io.github.hansho.workflow.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Keeps the names that Immutables generates within the package.
 *
 * <p>It stays in the sources: were the style in a public class file, every user who compiles without the annotations of
 * Immutables would be warned of an enum constant that is not there, and that warning cannot be silenced.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
@interface Concealed {}
