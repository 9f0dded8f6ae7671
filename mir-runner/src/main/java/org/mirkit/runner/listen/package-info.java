/**
 * What a representation kept of a sound, made audible.
 *
 * <p>Entry type: {@link org.mirkit.runner.listen.Resynthesis}. Depends on {@code mir-api} alone.
 */
@NullMarked
package org.mirkit.runner.listen;

import org.jspecify.annotations.NullMarked;
