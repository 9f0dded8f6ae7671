/**
 * Per-channel energy normalisation of a mel spectrogram, as librosa 0.11 computes it, up to
 * rounding of floats.
 *
 * <p>Entry type: {@link org.mirkit.representations.pcen.PcenProviders#PCEN}. Depends on {@code
 * org.mirkit.api} and {@code org.mirkit.representations.mel} and {@code .dsp}.
 */
@NullMarked
package org.mirkit.representations.pcen;

import org.jspecify.annotations.NullMarked;
