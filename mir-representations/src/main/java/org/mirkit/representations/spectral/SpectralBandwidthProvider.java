package org.mirkit.representations.spectral;

import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.StftGeometry;

/** Offers {@link Bandwidth} as {@code spectral-bandwidth}. */
public final class SpectralBandwidthProvider
    implements RepresentationProvider<SpectralBandwidthConfig> {

  @Override
  public String id() {
    return "spectral-bandwidth";
  }

  @Override
  public String summary() {
    return "Spread of the spectrum around its mean frequency";
  }

  @Override
  public Class<SpectralBandwidthConfig> configType() {
    return SpectralBandwidthConfig.class;
  }

  @Override
  public Representation create(SpectralBandwidthConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Bandwidth(binsHz, config.exponent()),
        Axis.index("bandwidth", 1),
        "Hz");
  }
}
