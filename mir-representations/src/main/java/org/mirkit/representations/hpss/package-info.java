/**
 * Separation of a spectrogram into what lasts and what strikes.
 *
 * <p>Entry type: {@link org.mirkit.representations.hpss.HpssProviders#HPSS}. Conventions are those
 * of librosa 0.11's {@code decompose.hpss}. Depends on {@code org.mirkit.api} and {@code
 * org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.hpss;

import org.jspecify.annotations.NullMarked;
