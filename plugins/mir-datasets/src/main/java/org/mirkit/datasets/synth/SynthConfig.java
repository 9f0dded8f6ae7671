package org.mirkit.datasets.synth;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of the dataset {@code synth}.
 *
 * @param tracksPerClass pieces of each style
 * @param seconds length of each piece
 * @param sampleRateHz rate of each piece
 * @param artists how many play
 * @param seed of everything that is left to chance
 */
public record SynthConfig(
    @Param(
            value = "How many pieces of each of the four styles are made",
            defaultValue = "40",
            min = 1,
            max = 100_000)
        int tracksPerClass,
    @Param(value = "Length of each piece", unit = "s", defaultValue = "6", min = 1, max = 600)
        double seconds,
    @Param(
            value = "Sample rate of each piece",
            unit = "Hz",
            defaultValue = "22050",
            min = 8000,
            max = 192_000)
        int sampleRateHz,
    @Param(
            value =
                "How many artists share the pieces; each plays all styles with its own timbre, tempo and"
                    + " tuning, and is the group that a split keeps together",
            defaultValue = "8",
            min = 1,
            max = 1000)
        int artists,
    @Param(value = "Another seed gives other pieces and other artists", defaultValue = "1")
        long seed) {}
