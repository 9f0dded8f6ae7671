/**
 * The Fourier side of every representation: windows, framing, a real FFT over many frames at once,
 * and the checks that every representation makes on the sound that it is given.
 *
 * <p>Entry type: {@link org.mirkit.representations.dsp.Stft}. Conventions are librosa 0.11's:
 * periodic windows, a window shorter than the FFT centred in it, centred frames padded with zeros,
 * no scaling of the spectrum. Depends on {@code org.mirkit.api} only.
 *
 * <p>An application that analyses sound for minutes may start its JVM with {@code --add-modules
 * jdk.incubator.vector}: once compiled, spectra take half the time, with equal results. In short
 * runs the compiler's work outweighs that.
 */
@NullMarked
package org.mirkit.representations.dsp;

import org.jspecify.annotations.NullMarked;
