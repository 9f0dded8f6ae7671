/**
 * What tasks over time have in common: reading sequences of labelled stretches frame by frame,
 * making them from scores, and laying one over another to be compared.
 *
 * <p>Conventions: a frame has the label that holds at its time; a run of equal labels becomes one
 * segment, whose bounds lie halfway between frames. Entry types: {@link
 * org.mirkit.tasks.segment.FrameLabels} and {@link org.mirkit.tasks.segment.Overlay}. Depends on
 * {@code org.mirkit.tasks.input} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.segment;

import org.jspecify.annotations.NullMarked;
