/**
 * Named arrays in safetensors files, written so that a kill never leaves half of one, and weights
 * of other libraries by name. Entries: {@link org.mirkit.models.weights.TensorFile} and {@link
 * org.mirkit.models.weights.StartingWeights}.
 *
 * <p>Depends on {@code mir-api}, Gson and the JDK; on no engine.
 */
@NullMarked
package org.mirkit.models.weights;

import org.jspecify.annotations.NullMarked;
