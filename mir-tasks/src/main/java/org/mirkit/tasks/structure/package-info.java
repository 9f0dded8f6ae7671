/**
 * The form of a track: where its sections begin and end, and which are alike.
 *
 * <p>Conventions are those of mir_eval.segment 0.8: an estimate is cut or filled to the span of the
 * reference, which begins at 0 s; labels are compared ten times a second without regard to capital
 * letters. Scores are those of single tracks, and the mean over tracks stands for a collection; a
 * track for which a value is not defined is left out of it. Entry types: {@link
 * org.mirkit.tasks.structure.SegmentTask}, {@link org.mirkit.tasks.structure.SegmentBoundary} and
 * {@link org.mirkit.tasks.structure.SegmentLabels}. Depends on {@code org.mirkit.tasks.input},
 * {@code .matching}, {@code .segment}, {@code .tally} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.structure;

import org.jspecify.annotations.NullMarked;
