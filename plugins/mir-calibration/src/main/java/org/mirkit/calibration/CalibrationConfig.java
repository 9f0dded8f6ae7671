package org.mirkit.calibration;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code calibration}.
 *
 * @param bins into which confidences are sorted
 */
public record CalibrationConfig(
    @Param(
            value =
                "Bins of equal width into which confidences are sorted; of a small test set, take few",
            defaultValue = "15",
            min = 1,
            max = 1000)
        int bins) {}
