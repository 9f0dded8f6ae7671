/**
 * The task {@code metre} for mirkit: how many beats make a bar.
 *
 * <p>Entry type: {@link org.mirkit.metre.MetrePlugin}. Depends on {@code org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.metre;

import org.jspecify.annotations.NullMarked;
