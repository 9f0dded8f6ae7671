/**
 * Moments in music: how they become targets per frame and moments again, and how many of them an
 * estimate hits.
 *
 * <p>Conventions: a moment belongs to the nearest frame, one after the last frame to none; a score
 * of 1 is a moment that something before the task has decided on. Entry types: {@link
 * org.mirkit.tasks.event.PeakPicking}, {@link org.mirkit.tasks.event.EventTargets}, {@link
 * org.mirkit.tasks.event.Hits}. Depends on {@code org.mirkit.tasks.decoding}, {@code .matching} and
 * {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.event;

import org.jspecify.annotations.NullMarked;
