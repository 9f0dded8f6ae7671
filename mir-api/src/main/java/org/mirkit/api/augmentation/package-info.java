/**
 * Changes to training audio that keep its labels true.
 *
 * <p>Depends on {@code org.mirkit.api.audio}, {@code .data} and {@code .plugin}.
 */
@NullMarked
package org.mirkit.api.augmentation;

import org.jspecify.annotations.NullMarked;
