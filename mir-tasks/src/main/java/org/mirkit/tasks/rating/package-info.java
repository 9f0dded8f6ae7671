/**
 * Values of a whole track on named scales, such as valence and arousal: regression, with mean
 * squared error.
 *
 * <p>Scales are compared as they are spelled; those that are gathered from a collection are sorted
 * by Unicode code point. A scale on which a track has no value is not learned from it. Entry types:
 * {@link org.mirkit.tasks.rating.RatingTask} and {@link org.mirkit.tasks.rating.Regression}.
 * Depends on {@code org.mirkit.tasks.classification}, {@code .input} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.rating;

import org.jspecify.annotations.NullMarked;
