/**
 * What learns classes from vectors, whatever they stand for; the only package that knows the
 * libraries.
 *
 * <p>{@link org.mirkit.classical.learner.Learner} is the way in. Depends on Tribuo, liblinear and,
 * of {@code org.mirkit.api}, the exceptions alone.
 */
@NullMarked
package org.mirkit.classical.learner;

import org.jspecify.annotations.NullMarked;
