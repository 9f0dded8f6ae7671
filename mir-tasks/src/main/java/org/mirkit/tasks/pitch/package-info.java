/**
 * The fundamental frequency of one voice, frame by frame, with voicing; and the measures of melody
 * extraction as mir_eval has them.
 *
 * <p>Conventions: outputs are named after the note below a bin and the cents above it, {@code A4},
 * {@code A4+20}, with A4 = 440 Hz, and the last one {@code unvoiced}. A curve between two of its
 * times is read as mir_eval reads it: linearly in cents, with the voicing of the time before. Entry
 * type: {@link org.mirkit.tasks.pitch.PitchProviders#PITCH}. Depends on {@code
 * org.mirkit.tasks.decoding.viterbi}, {@code .input}, {@code .note}, {@code .tally} and {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.pitch;

import org.jspecify.annotations.NullMarked;
