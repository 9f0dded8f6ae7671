/**
 * What a training costs, measured inside it.
 *
 * <p>Entry types: {@link org.mirkit.models.train.TrainingRuns}, our side of the comparison with
 * PyTorch in Python, and {@link org.mirkit.models.train.FeedingRuns}, the time that goes into
 * waiting for data. Depends on {@code org.mirkit.benchmarks}.
 */
@NullMarked
package org.mirkit.models.train;

import org.jspecify.annotations.NullMarked;
