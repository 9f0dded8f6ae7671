package org.mirkit.runner.imports;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureReader;

/**
 * Features that are read instead of computed; the {@code features:} part of an experiment.
 *
 * @param folder where the files lie
 * @param format how they are read
 * @param sampleRateHz together with {@code hopSamples}, when frames are
 * @param hopSamples from frame to frame
 * @param unit of the values
 */
public record FeaturesConfig(
    @Param(
            value =
                "Where a file of features lies for each track, named after the track's id or its"
                    + " sound file; as 'mir features' writes them, or any other program",
            example = "data/mel")
        Path folder,
    @Param(value = "How the files are read", defaultValue = "npy") FeatureReader format,
    @Param(
            value =
                "Rate of the sound that hopSamples counts in; needed where no card NAME.json stands"
                    + " beside a file",
            unit = "Hz",
            min = 1)
        Optional<Integer> sampleRateHz,
    @Param(
            value = "Distance between frames; needed where no card stands beside a file",
            unit = "samples",
            min = 1)
        Optional<Integer> hopSamples,
    @Param("Unit of the values, for people") Optional<String> unit) {}
