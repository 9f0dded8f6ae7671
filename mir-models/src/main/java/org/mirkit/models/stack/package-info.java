/**
 * The model {@code stack}: layers from YAML, with the head that the task wants. Entry: {@link
 * org.mirkit.models.stack.StackProvider}.
 *
 * <p>Depends on {@code .layer}, {@code .network} and {@code .train}.
 */
@NullMarked
package org.mirkit.models.stack;

import org.jspecify.annotations.NullMarked;
