/**
 * The task of giving a track one of K classes.
 *
 * <p>Entry type: {@link
 * org.mirkit.tasks.classification.task.ClassificationProviders#CLASSIFICATION}. Depends on {@code
 * org.mirkit.tasks.classification}, its {@code .metrics} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.classification.task;

import org.jspecify.annotations.NullMarked;
