/**
 * From the features of whole tracks to the excerpts that a network sees, and from its scores for
 * excerpts back to one answer for the track.
 *
 * <p>Entry types: {@link org.mirkit.runner.pipeline.TrainingExcerpts} and {@link
 * org.mirkit.runner.pipeline.TrackScorer}. Depends on {@code mir-api} and {@code .features}.
 */
@NullMarked
package org.mirkit.runner.pipeline;

import org.jspecify.annotations.NullMarked;
