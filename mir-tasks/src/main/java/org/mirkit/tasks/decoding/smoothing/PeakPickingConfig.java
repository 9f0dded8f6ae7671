package org.mirkit.tasks.decoding.smoothing;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link PeakPickingDecoder}.
 *
 * @param threshold how far a peak stands above the mean around it
 * @param beforeMaxSeconds how far back nothing is higher
 * @param afterMaxSeconds how far on nothing is higher
 * @param beforeMeanSeconds how far back the mean is taken
 * @param afterMeanSeconds how far on the mean is taken
 * @param waitSeconds the least time between peaks
 */
public record PeakPickingConfig(
    @Param(value = "How far a peak stands above the mean around it", defaultValue = "0.3", min = 0)
        double threshold,
    @Param(value = "How far back nothing is higher", unit = "s", defaultValue = "0.03", min = 0)
        double beforeMaxSeconds,
    @Param(value = "How far on nothing is higher", unit = "s", defaultValue = "0.03", min = 0)
        double afterMaxSeconds,
    @Param(value = "How far back the mean is taken", unit = "s", defaultValue = "0.1", min = 0)
        double beforeMeanSeconds,
    @Param(value = "How far on the mean is taken", unit = "s", defaultValue = "0.1", min = 0)
        double afterMeanSeconds,
    @Param(
            value = "The least time from one peak to the next; of two, the first stays",
            unit = "s",
            defaultValue = "0.03",
            min = 0)
        double waitSeconds) {}
