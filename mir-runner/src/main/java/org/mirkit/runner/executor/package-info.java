/**
 * Where jobs are done: on threads of this machine.
 *
 * <p>Depends on {@code mir-api} only.
 */
@NullMarked
package org.mirkit.runner.executor;

import org.jspecify.annotations.NullMarked;
