/**
 * Benchmarks of what the feature cache keeps to itself.
 *
 * <p>Entry type: {@link org.mirkit.runner.features.HalfFloatBenchmark}. Depends on {@code
 * org.mirkit.benchmarks}.
 */
@NullMarked
package org.mirkit.runner.features;

import org.jspecify.annotations.NullMarked;
