/**
 * A trained model at work: from a sealed bundle and a sound file to an answer, in a few lines of
 * Java or by {@code mir predict}.
 *
 * <p>Entry type: {@link org.mirkit.runner.predict.Predictor}.
 */
@NullMarked
package org.mirkit.runner.predict;

import org.jspecify.annotations.NullMarked;
