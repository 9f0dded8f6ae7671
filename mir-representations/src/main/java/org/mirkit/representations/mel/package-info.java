/**
 * Mel spectrograms, as librosa 0.11 computes them, up to rounding of floats.
 *
 * <p>Entry type: {@link org.mirkit.representations.mel.MelProviders#MEL}. Depends on {@code
 * org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.mel;

import org.jspecify.annotations.NullMarked;
