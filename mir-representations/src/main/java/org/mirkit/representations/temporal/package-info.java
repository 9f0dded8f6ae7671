/**
 * What a frame's samples say without a Fourier transform: their root mean square and how often
 * their sign changes, as librosa 0.11 computes them, up to rounding of floats.
 *
 * <p>Entry types: {@link org.mirkit.representations.temporal.TemporalProviders#RMS} and {@link
 * org.mirkit.representations.temporal.TemporalProviders#ZERO_CROSSINGS}. Depends on {@code
 * org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.temporal;

import org.jspecify.annotations.NullMarked;
