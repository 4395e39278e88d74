package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.Expectation;

/**
 * An expectation of a file.
 *
 * @param expectation what is expected
 * @param place where it stands, as {@code tokyo-night.scenario.yaml:12}
 */
public record Expected(Expectation expectation, String place) {}
