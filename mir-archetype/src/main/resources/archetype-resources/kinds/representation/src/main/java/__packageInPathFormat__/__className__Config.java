package ${package};

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param sampleRateHz rate that sound is brought to first
 * @param hopSamples distance between frames, and their length
 */
public record ${className}Config(
    @Param(
            value = "Rate that sound is brought to first",
            unit = "Hz",
            defaultValue = "22050",
            min = 1000,
            max = 192_000)
        int sampleRateHz,
    @Param(
            value = "Distance between frames, and their length",
            unit = "samples",
            defaultValue = "512",
            min = 2,
            max = 1_000_000)
        int hopSamples) {}
