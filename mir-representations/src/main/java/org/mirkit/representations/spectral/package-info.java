/**
 * What the shape of a frame's magnitude spectrum says in one number or a few: centroid, bandwidth,
 * rolloff, flatness and contrast, as librosa 0.11 computes them, up to rounding of floats.
 *
 * <p>Entry type: {@link org.mirkit.representations.spectral.SpectralFeature}, which makes the one
 * pass over magnitudes in which each {@link org.mirkit.representations.spectral.SpectralMeasure}
 * takes its numbers. Depends on {@code org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.spectral;

import org.jspecify.annotations.NullMarked;
