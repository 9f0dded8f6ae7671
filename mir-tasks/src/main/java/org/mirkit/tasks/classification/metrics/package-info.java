/**
 * How good class labels are: accuracy, precision, recall and F1 per class, and the confusion
 * matrix, all counted from the same pairs of reference and estimate.
 *
 * <p>Conventions are scikit-learn's, where a class that occurs is never undefined but zero ({@code
 * zero_division=0}); a class that occurs on neither side is undefined (NaN) and left out of means.
 * Entry types: {@link org.mirkit.tasks.classification.metrics.Accuracy}, {@link
 * org.mirkit.tasks.classification.metrics.PrecisionRecallF1} and {@link
 * org.mirkit.tasks.classification.metrics.Confusion}. Depends on {@code
 * org.mirkit.tasks.classification} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.classification.metrics;

import org.jspecify.annotations.NullMarked;
