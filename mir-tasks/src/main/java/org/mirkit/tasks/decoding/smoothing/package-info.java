/**
 * Decoders that look at a stretch of each output for itself.
 *
 * <p>Entry types: {@link org.mirkit.tasks.decoding.smoothing.SmoothingProviders#MEDIAN}, {@link
 * org.mirkit.tasks.decoding.smoothing.SmoothingProviders#HYSTERESIS} and {@link
 * org.mirkit.tasks.decoding.smoothing.SmoothingProviders#PEAK_PICKING}. Depends on {@code
 * .decoding}.
 */
@NullMarked
package org.mirkit.tasks.decoding.smoothing;

import org.jspecify.annotations.NullMarked;
