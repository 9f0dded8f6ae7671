package org.mirkit.models.rule;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link KrumhanslKey}.
 *
 * @param profile how much each degree belongs to a key
 * @param sharpness how strongly the best key stands out among the scores
 */
public record KrumhanslKeyConfig(
    @Param(value = "How much each degree belongs to a key", defaultValue = "krumhansl-kessler")
        KeyProfile profile,
    @Param(
            value = "How strongly the best key stands out among the scores",
            defaultValue = "10",
            min = 0.01,
            max = 1000)
        double sharpness) {}
