/**
 * Named arrays in safetensors files, written so that a kill never leaves half of one. Entry: {@link
 * org.mirkit.models.weights.TensorFile}.
 *
 * <p>Depends on {@code mir-api}, Gson and the JDK; on no engine.
 */
@NullMarked
package org.mirkit.models.weights;

import org.jspecify.annotations.NullMarked;
