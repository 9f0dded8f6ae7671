/**
 * Training a network: order, batches, losses, optimizers, early stopping and checkpoints. Entry:
 * {@link org.mirkit.models.train.Training}.
 *
 * <p>Depends on {@code .network}, {@code .engine}, {@code .weights} and DJL.
 */
@NullMarked
package org.mirkit.models.train;

import org.jspecify.annotations.NullMarked;
