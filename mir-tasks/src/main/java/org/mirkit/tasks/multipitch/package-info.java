/**
 * All pitches that sound at each moment, and the measures of multiple f0 estimation as mir_eval has
 * them.
 *
 * <p>Conventions: outputs are named after the note below a bin and the cents above it, {@code A4},
 * {@code A4+20}, with A4 = 440 Hz. Between its times a curve is read at the nearest one; before the
 * first and after the last nothing is known. Entry types: {@link
 * org.mirkit.tasks.multipitch.MultiPitchProviders#MULTI_PITCH} and {@link
 * org.mirkit.tasks.multipitch.MultiPitchProviders#MULTI_PITCH_ACCURACY}. Depends on {@code
 * org.mirkit.tasks.event}, {@code .input}, {@code .matching}, {@code .note}, {@code .pitch}, {@code
 * .tally} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.multipitch;

import org.jspecify.annotations.NullMarked;
