package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;

/**
 * SpecAugment (Park et al. 2019) without its time warping: stripes of a training example are set to
 * 0, which is the mean of normalised features. The {@code masking:} part of a training plan.
 *
 * @param bandStripes horizontal stripes in an example
 * @param bandWidth the most bins of one
 * @param timeStripes vertical stripes in an example
 * @param timeWidth the most frames of one
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Masking(
    @Param(
            value = "Stripes along time: bands that fall silent",
            defaultValue = "2",
            min = 0,
            max = 100)
        int bandStripes,
    @Param(
            value = "The most bins of one such stripe",
            unit = "bins",
            defaultValue = "8",
            min = 1,
            max = 100_000)
        int bandWidth,
    @Param(
            value = "Stripes along frequency: moments of silence",
            defaultValue = "2",
            min = 0,
            max = 100)
        int timeStripes,
    @Param(
            value = "The most frames of one such stripe",
            unit = "frames",
            defaultValue = "16",
            min = 1,
            max = 100_000)
        int timeWidth) {}
