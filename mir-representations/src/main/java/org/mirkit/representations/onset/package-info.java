/**
 * Rhythm: how strongly something sets in, and which tempi recur.
 *
 * <p>Entry types: {@link org.mirkit.representations.onset.OnsetProviders#ONSET_STRENGTH}, {@link
 * org.mirkit.representations.onset.OnsetProviders#TEMPOGRAM}, {@link
 * org.mirkit.representations.onset.LocalAutocorrelation} and {@link
 * org.mirkit.representations.onset.OnsetProviders#FOURIER_TEMPOGRAM}. Conventions are librosa
 * 0.11's. Depends on {@code org.mirkit.api} and {@code org.mirkit.representations.dsp} and {@code
 * .mel}.
 */
@NullMarked
package org.mirkit.representations.onset;

import org.jspecify.annotations.NullMarked;
