package org.mirkit.models.rule;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link F0Curve}.
 *
 * @param voicedBelow aperiodicity from which on a frame of YIN has no voice
 */
public record F0CurveConfig(
    @Param(
            value =
                "Aperiodicity from which on a frame of the representation yin has no voice; pyin says"
                    + " itself where there is one",
            defaultValue = "0.2",
            min = 0.001,
            max = 1)
        double voicedBelow) {}
