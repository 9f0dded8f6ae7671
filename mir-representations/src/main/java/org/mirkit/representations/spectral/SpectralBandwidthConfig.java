package org.mirkit.representations.spectral;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

/** Parameters of the spectral bandwidth, with librosa's defaults. */
public record SpectralBandwidthConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Length of the Fourier transform, a power of two",
            unit = "samples",
            defaultValue = "2048",
            min = 16,
            max = 65_536)
        int fftSamples,
    @Param(
            value = "Distance between neighbouring frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Length of the window; as long as the transform when not given",
            unit = "samples",
            min = 1,
            max = 65_536,
            example = "1024")
        Optional<Integer> windowSamples,
    @Param(value = "Taper of each frame", defaultValue = "hann") Window window,
    @Param(
            value = "Exponent of the distance from the centroid: 2 for the standard deviation",
            defaultValue = "2",
            min = 0.1,
            max = 10)
        double exponent,
    @Param(
            value = "Whether frame t is centred on sample t·hop, with zeros around the sound",
            defaultValue = "true")
        boolean centered) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public SpectralBandwidthConfig {
    new StftGeometry(fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }

  /** librosa's defaults. */
  public static SpectralBandwidthConfig defaults() {
    return new SpectralBandwidthConfig(22_050, 2048, 512, Optional.empty(), Window.HANN, 2, true);
  }

  StftGeometry geometry() {
    return new StftGeometry(
        fftSamples, windowSamples.orElse(fftSamples), hopSamples, window, centered);
  }
}
