/** A policy of one's own and its tests. */
@NullMarked
package com.example.clinic;

import org.jspecify.annotations.NullMarked;
