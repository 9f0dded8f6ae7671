/**
 * Spectra whose bins are evenly spaced in pitch: constant-Q and variable-Q transforms, the hybrid
 * with the plain spectrogram, and the stack of harmonics.
 *
 * <p>Conventions: bin k lies at {@code fminHz · 2^((k + tuning) / binsPerOctave)}; a filter is a
 * complex sinusoid under a periodic Hann window, whose absolute values sum to 1; frame t is centred
 * on sample t·hop, with silence around the sound.
 *
 * <p>Entry types: {@link org.mirkit.representations.cqt.CqtProviders#CQT}, {@link
 * org.mirkit.representations.cqt.CqtProviders#VQT}, {@link
 * org.mirkit.representations.cqt.CqtProviders#HYBRID_CQT}, {@link
 * org.mirkit.representations.cqt.CqtProviders#HARMONIC_CQT}; for other families {@link
 * org.mirkit.representations.cqt.CqtAnalysis}. Depends on {@code org.mirkit.api}, {@code
 * org.mirkit.representations.dsp} and {@code org.mirkit.representations.tuning}.
 */
@NullMarked
package org.mirkit.representations.cqt;

import org.jspecify.annotations.NullMarked;
