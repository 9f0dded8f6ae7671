/**
 * A layer stack with weights: {@link org.mirkit.models.network.Network}, and the engine that it
 * runs on.
 *
 * <p>Depends on {@code .engine}, {@code .weights} and DJL.
 */
@NullMarked
package org.mirkit.models.network;

import org.jspecify.annotations.NullMarked;
