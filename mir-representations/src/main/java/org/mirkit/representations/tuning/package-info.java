/**
 * How far the tuning of a piece is from A4 = 440 Hz.
 *
 * <p>Entry types: {@link org.mirkit.representations.tuning.TuningEstimator} for sound, {@link
 * org.mirkit.representations.tuning.SpectralPeaks} for spectra, {@link
 * org.mirkit.representations.tuning.TuningSurvey} for sound that is heard piece by piece. Depends
 * on {@code org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.tuning;

import org.jspecify.annotations.NullMarked;
