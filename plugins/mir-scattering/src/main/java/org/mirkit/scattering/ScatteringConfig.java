package org.mirkit.scattering;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code scattering}.
 *
 * @param sampleRateHz rate that sound is brought to first
 * @param octaves J: 2^J samples are averaged over, which is also the distance between frames
 * @param waveletsPerOctave Q of the first order
 * @param order whether the second order is added to the first
 * @param log whether values are ln(x + floor)
 * @param floor what is added before the logarithm is taken
 */
public record ScatteringConfig(
    @Param(
            value = "Rate that sound is brought to first",
            unit = "Hz",
            defaultValue = "22050",
            min = 1000,
            max = 192_000)
        int sampleRateHz,
    @Param(
            value =
                "Octaves of wavelets, J: 2^J samples are averaged over, which is also the distance between frames",
            unit = "octaves",
            defaultValue = "10",
            min = 3,
            max = 16)
        int octaves,
    @Param(
            value =
                "Wavelets to an octave in the first order; in the second, which hears how the first one's bands rise and fall, there is 1",
            defaultValue = "8",
            min = 1,
            max = 32)
        int waveletsPerOctave,
    @Param(
            value = "2: levels of bands and how they rise and fall; 1: levels alone",
            defaultValue = "2",
            min = 1,
            max = 2)
        int order,
    @Param(value = "Whether values are ln(x + floor)", defaultValue = "true") boolean log,
    @Param(
            value = "What is added before the logarithm is taken",
            defaultValue = "1e-6",
            min = 1e-30,
            max = 1)
        double floor) {

  int hopSamples() {
    return 1 << octaves;
  }
}
