/**
 * The layers that come with mirkit, as records: pure data with shape algebra and parameter counts.
 * Entry: {@link org.mirkit.models.layer.Layers}.
 *
 * <p>Describing a layer loads no engine. What a layer means on DJL stands in a class of its own
 * beside the record ({@code Dense}, {@code DenseBlock}). Depends on {@code .engine}, {@code
 * .weights} and DJL.
 */
@NullMarked
package org.mirkit.models.layer;

import org.jspecify.annotations.NullMarked;
