/**
 * The sound itself as features, for models that learn their own front end.
 *
 * <p>Entry type: {@link org.mirkit.representations.waveform.WaveformProviders#WAVEFORM}. Depends on
 * {@code org.mirkit.api} and {@code org.mirkit.representations.dsp}.
 */
@NullMarked
package org.mirkit.representations.waveform;

import org.jspecify.annotations.NullMarked;
