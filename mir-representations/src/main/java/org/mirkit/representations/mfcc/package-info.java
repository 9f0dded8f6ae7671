/**
 * Mel-frequency cepstral coefficients and how they change from frame to frame, as librosa 0.11
 * computes them, up to rounding of floats.
 *
 * <p>Entry type: {@link org.mirkit.representations.mfcc.MfccProviders#MFCC}. Depends on {@code
 * org.mirkit.api} and {@code org.mirkit.representations.mel} and {@code .dsp}.
 */
@NullMarked
package org.mirkit.representations.mfcc;

import org.jspecify.annotations.NullMarked;
