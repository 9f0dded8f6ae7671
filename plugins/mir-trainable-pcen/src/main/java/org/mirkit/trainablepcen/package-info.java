/**
 * The layer {@code trainable-pcen} for mirkit.
 *
 * <p>Entry type: {@link org.mirkit.trainablepcen.TrainablePcenPlugin}.
 */
@NullMarked
package org.mirkit.trainablepcen;

import org.jspecify.annotations.NullMarked;
