/**
 * Beats: where a listener taps, and how fast.
 *
 * <p>Entry type: {@link org.mirkit.representations.beat.BeatTracker}. Conventions are librosa
 * 0.11's. Depends on {@code org.mirkit.api} and {@code org.mirkit.representations.dsp} and {@code
 * .onset}.
 */
@NullMarked
package org.mirkit.representations.beat;

import org.jspecify.annotations.NullMarked;
