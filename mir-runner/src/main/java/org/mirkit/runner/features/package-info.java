/**
 * Sound to features, once: extraction, and a store on disk that never hands out a torn entry.
 *
 * <p>Entry types: {@link org.mirkit.runner.features.FeatureExtractor} and {@link
 * org.mirkit.runner.features.FeatureStore}. Depends on {@code mir-api} and {@code .audio}.
 */
@NullMarked
package org.mirkit.runner.features;

import org.jspecify.annotations.NullMarked;
