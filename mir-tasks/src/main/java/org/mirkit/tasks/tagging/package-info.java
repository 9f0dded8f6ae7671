/**
 * Any number of labels that are true of a whole track: tags, instruments, several genres at once.
 * Each label has an output of its own, a sigmoid that is learned with binary cross-entropy (Choi,
 * Fazekas and Sandler, "Automatic Tagging Using Deep Convolutional Neural Networks", 2016).
 *
 * <p>A tag that a track does not have is taken as not true of it, and strengths between 0 and 1 are
 * learned as they are. Entry type: {@link org.mirkit.tasks.tagging.TaggingTask}. Depends on its
 * {@code .metrics}, {@code org.mirkit.tasks.classification}, {@code .input} and {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.tagging;

import org.jspecify.annotations.NullMarked;
