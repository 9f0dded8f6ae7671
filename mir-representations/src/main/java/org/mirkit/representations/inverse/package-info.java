/**
 * From features back to sound: the inverse of the short-time Fourier transform, a guess of the
 * phase that magnitudes have lost, and of the spectrum behind bands.
 *
 * <p>Entry types: {@link org.mirkit.representations.inverse.GriffinLim} and {@link
 * org.mirkit.representations.inverse.BandInversion}. Depends on {@code
 * org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.inverse;

import org.jspecify.annotations.NullMarked;
