/**
 * Features as files for people and other programs: an array, a card that says what it is, a
 * picture.
 *
 * <p>Entry types: {@link org.mirkit.runner.export.FeatureExport} and {@link
 * org.mirkit.runner.export.FeatureCard}, and {@link org.mirkit.runner.export.LayerExport} for inner
 * layers. {@link org.mirkit.runner.export.CollectionExport} writes a whole collection as sound and
 * files of labels. Depends on {@code .features}, {@code .plot}, {@code .predict}, {@code .report},
 * {@code .annotation}, {@code .audio} and {@code .io}.
 */
@NullMarked
package org.mirkit.runner.export;

import org.jspecify.annotations.NullMarked;
