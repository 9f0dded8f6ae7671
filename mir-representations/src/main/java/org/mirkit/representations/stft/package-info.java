/**
 * The plain spectrogram: magnitude, power, level, phase or the complex values of the short-time
 * Fourier transform.
 *
 * <p>Entry type: {@link org.mirkit.representations.stft.StftProviders#STFT}. Depends on {@code
 * org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.stft;

import org.jspecify.annotations.NullMarked;
