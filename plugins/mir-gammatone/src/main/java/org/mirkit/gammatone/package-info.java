/**
 * The representation {@code gammatone} for mirkit: sound as the filters of the inner ear pass it
 * on.
 *
 * <p>Entry type: {@link org.mirkit.gammatone.GammatonePlugin}. Depends on {@code org.mirkit.api}
 * only.
 */
@NullMarked
package org.mirkit.gammatone;

import org.jspecify.annotations.NullMarked;
