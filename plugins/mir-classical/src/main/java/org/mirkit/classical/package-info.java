/**
 * Classifiers from before the networks, as models like any other: {@code svm}, {@code
 * k-nearest-neighbors}, {@code random-forest} and {@code logistic-regression}.
 *
 * <p>{@link org.mirkit.classical.ClassicalPlugin} is the way in. Depends on {@code org.mirkit.api}
 * and this plugin's own packages.
 */
@NullMarked
package org.mirkit.classical;

import org.jspecify.annotations.NullMarked;
