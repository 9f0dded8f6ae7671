/**
 * Classical classifiers as models: {@code svm}, {@code k-nearest-neighbors}, {@code random-forest}
 * and {@code logistic-regression}.
 *
 * <p>{@link org.mirkit.classical.model.ClassicalModel} is all of them; its providers give it what
 * learns. Depends on {@code org.mirkit.api}, {@code org.mirkit.classical.summary} and {@code
 * org.mirkit.classical.learner}.
 */
@NullMarked
package org.mirkit.classical.model;

import org.jspecify.annotations.NullMarked;
