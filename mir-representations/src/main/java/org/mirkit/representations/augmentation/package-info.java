/**
 * Changes to the sound of training data that leave every label true: level and noise.
 *
 * <p>Entry types: the providers {@code gain} and {@code noise}. Depends on {@code org.mirkit.api}
 * only.
 */
@NullMarked
package org.mirkit.representations.augmentation;

import org.jspecify.annotations.NullMarked;
