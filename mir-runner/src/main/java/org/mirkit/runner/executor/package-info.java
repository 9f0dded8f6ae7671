/**
 * What the runner itself offers as a plugin, and where jobs are done: on threads of this machine.
 *
 * <p>Depends on {@code mir-api} and {@code .export}.
 */
@NullMarked
package org.mirkit.runner.executor;

import org.jspecify.annotations.NullMarked;
