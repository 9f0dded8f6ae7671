/**
 * Fundamental frequency of one voice: YIN and its probabilistic successor pYIN.
 *
 * <p>Entry types: {@link org.mirkit.representations.pitch.PitchProviders#YIN} and {@link
 * org.mirkit.representations.pitch.PitchProviders#PYIN}. Frequencies are in Hz and 0 where there is
 * no voice. Conventions are librosa 0.11's but for silence. Depends on {@code org.mirkit.api} and
 * {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.pitch;

import org.jspecify.annotations.NullMarked;
