/**
 * What a plugin needs to teach the engine a new layer, loss or optimizer: {@link
 * org.mirkit.models.engine.DjlLayer}, {@link org.mirkit.models.engine.DjlLoss} and {@link
 * org.mirkit.models.engine.DjlOptimizer}.
 *
 * <p>Depends on {@code mir-api} and on DJL's engine-neutral API. Plugins share this package with
 * the host; the other packages of this module are not for them.
 */
@NullMarked
package org.mirkit.models.engine;

import org.jspecify.annotations.NullMarked;
