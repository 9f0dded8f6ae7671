/**
 * Decoders that find beats which one tempo, or bars, explain.
 *
 * <p>Conventions: outputs are called {@code beat} and {@code downbeat}; a downbeat is a beat too,
 * and whether the score of {@code beat} is high there does not matter. Entry types: {@link
 * org.mirkit.tasks.decoding.beat.BeatDecoderProviders#DYNAMIC_PROGRAMMING_BEATS} and {@link
 * org.mirkit.tasks.decoding.beat.BeatDecoderProviders#BAR_POINTER}. Depends on {@code .decoding}.
 */
@NullMarked
package org.mirkit.tasks.decoding.beat;

import org.jspecify.annotations.NullMarked;
