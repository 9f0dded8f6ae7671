/**
 * A decoder that knows how long segments last: a hidden semi-Markov model.
 *
 * <p>Entry type: {@link
 * org.mirkit.tasks.decoding.duration.DurationDecoderProviders#SEGMENT_DURATION}. Depends on {@code
 * .decoding} and {@code .decoding.viterbi}.
 */
@NullMarked
package org.mirkit.tasks.decoding.duration;

import org.jspecify.annotations.NullMarked;
