package org.mirkit.gaussianmixture;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code gaussian-mixture}.
 *
 * @param components Gaussians of a class
 * @param textureFrames length of a texture window
 * @param iterations at most
 * @param varianceFloor least variance
 */
public record GaussianMixtureConfig(
    @Param(value = "How many Gaussians make a class", defaultValue = "3", min = 1, max = 1000)
        int components,
    @Param(
            value =
                "Length of a texture window, which is told by mean and deviation of each bin; about a"
                    + " second is usual",
            unit = "frames",
            defaultValue = "43",
            min = 1,
            max = 1_000_000)
        int textureFrames,
    @Param(
            value = "How often, at most, the Gaussians are fitted anew",
            defaultValue = "50",
            min = 1,
            max = 100_000)
        int iterations,
    @Param(
            value = "The least variance of a Gaussian, as a share of that of all windows",
            defaultValue = "0.05",
            min = 1e-9,
            max = 1)
        double varianceFloor) {}
