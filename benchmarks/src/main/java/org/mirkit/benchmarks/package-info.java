/**
 * How fast the paths are that every track goes through, measured by JMH.
 *
 * <p>Entry type: {@link org.mirkit.benchmarks.Benchmarks}; beside it {@link
 * org.mirkit.benchmarks.PeerRuns}, our side of the comparison with other libraries, and {@link
 * org.mirkit.benchmarks.ScalingRuns}, two threads against one. One operation of a benchmark on
 * sound is one second of it, so that operations per second read as "times real time". Each
 * benchmark's text says what bounds its path. Depends on whatever it measures; nothing depends on
 * it.
 */
@NullMarked
package org.mirkit.benchmarks;

import org.jspecify.annotations.NullMarked;
