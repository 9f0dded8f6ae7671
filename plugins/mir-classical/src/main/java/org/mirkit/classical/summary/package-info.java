/**
 * An example as a short list of numbers: statistics of each frequency bin over time.
 *
 * <p>{@link org.mirkit.classical.summary.FeatureSummary} is the way in. Depends on {@code
 * org.mirkit.api} alone.
 */
@NullMarked
package org.mirkit.classical.summary;

import org.jspecify.annotations.NullMarked;
