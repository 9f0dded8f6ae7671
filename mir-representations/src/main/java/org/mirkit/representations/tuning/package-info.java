/**
 * How far the tuning of a piece is from A4 = 440 Hz.
 *
 * <p>Entry types: {@link org.mirkit.representations.tuning.TuningEstimator} for sound, {@link
 * org.mirkit.representations.tuning.SpectralPeaks} for spectra. Depends on {@code org.mirkit.api}
 * and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.tuning;

import org.jspecify.annotations.NullMarked;
