package org.mirkit.tasks.pitch;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link MelodyAccuracy}.
 *
 * @param toleranceCents how far a right pitch is off at most
 */
public record MelodyAccuracyConfig(
    @Param(
            value = "How far a pitch may be off and still be right",
            unit = "cents",
            defaultValue = "50",
            min = 1,
            max = 600)
        double toleranceCents) {}
