/**
 * What training can make small. Entry: {@link org.mirkit.models.loss.Losses}.
 *
 * <p>Depends on {@code .engine} and DJL's engine-neutral API.
 */
@NullMarked
package org.mirkit.models.loss;

import org.jspecify.annotations.NullMarked;
