/** Who is on call when: people, teams, rotations, layers, overrides, and the directory that holds them with a version. */
@NullMarked
package io.github.hansho.workflow.roster;

import org.jspecify.annotations.NullMarked;
