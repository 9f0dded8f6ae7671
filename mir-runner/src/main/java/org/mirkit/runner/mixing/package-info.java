/**
 * What training audio is mixed with: other tracks that are learned from, and folders of
 * backgrounds.
 *
 * <p>Entry type: {@link org.mirkit.runner.mixing.MixingPool}. Depends on {@code
 * org.mirkit.runner.audio} and {@code .io}.
 */
@NullMarked
package org.mirkit.runner.mixing;

import org.jspecify.annotations.NullMarked;
