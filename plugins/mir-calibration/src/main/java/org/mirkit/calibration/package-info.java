/**
 * The metric {@code calibration} for mirkit: how far a model's probabilities can be trusted.
 *
 * <p>Entry type: {@link org.mirkit.calibration.CalibrationPlugin}. Depends on {@code
 * org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.calibration;

import org.jspecify.annotations.NullMarked;
