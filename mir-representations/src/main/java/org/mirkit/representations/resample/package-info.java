/**
 * Change of sample rate by band-limited interpolation.
 *
 * <p>Entry type: {@link org.mirkit.representations.resample.ResampleProviders#WINDOWED_SINC}.
 * Frequencies are in cycles per source sample. Depends on {@code org.mirkit.api} and {@code
 * org.mirkit.representations.dsp} only.
 */
@NullMarked
package org.mirkit.representations.resample;

import org.jspecify.annotations.NullMarked;
