/**
 * The model {@code stack}: layers from YAML, with the head that the task wants; and the layer
 * {@code block}, whose layers YAML gives in the same two ways. Entries: {@link
 * org.mirkit.models.stack.StackProviders#STACK} and {@link
 * org.mirkit.models.stack.StackProviders#BLOCK}.
 *
 * <p>Depends on {@code .layer}, {@code .network}, {@code .notation}, {@code .train} and {@code
 * .weights}.
 */
@NullMarked
package org.mirkit.models.stack;

import org.jspecify.annotations.NullMarked;
