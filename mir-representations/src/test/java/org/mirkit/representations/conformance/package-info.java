/**
 * Ours against reference arrays that others computed; the source of {@code docs/conformance.md}.
 *
 * <p>A family of features adds a {@code …Rows} class to {@link
 * org.mirkit.representations.conformance.ConformanceTest#ROWS}.
 */
@NullMarked
package org.mirkit.representations.conformance;

import org.jspecify.annotations.NullMarked;
