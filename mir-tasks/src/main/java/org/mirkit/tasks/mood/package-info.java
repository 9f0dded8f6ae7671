/**
 * The mood of a track as one of several classes: those of a collection, or the quadrants that
 * valence and arousal span.
 *
 * <p>Entry types: {@link org.mirkit.tasks.mood.MoodProviders#MOOD} and {@link
 * org.mirkit.tasks.mood.RussellQuadrantTask}. Depends on {@code org.mirkit.tasks.classification}
 * and {@code org.mirkit.api}; values of valence and arousal are tasks of {@code
 * org.mirkit.tasks.rating}.
 */
@NullMarked
package org.mirkit.tasks.mood;

import org.jspecify.annotations.NullMarked;
