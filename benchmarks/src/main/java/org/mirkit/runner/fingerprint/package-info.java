/**
 * How well recordings are known again, and what it costs to compare them; beside the code that it
 * measures, so that this need not be public.
 *
 * <p>Entry type: {@link org.mirkit.runner.fingerprint.LeakRuns}. Depends on {@code mir-api}, the
 * same package of {@code mir-runner} and what that depends on.
 */
@NullMarked
package org.mirkit.runner.fingerprint;

import org.jspecify.annotations.NullMarked;
