package org.mirkit.representations.spectral;

import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.StftGeometry;

/** Offers {@link Rolloff} as {@code spectral-rolloff}. */
public final class SpectralRolloffProvider
    implements RepresentationProvider<SpectralRolloffConfig> {

  @Override
  public String id() {
    return "spectral-rolloff";
  }

  @Override
  public String summary() {
    return "Frequency below which most of the spectrum lies";
  }

  @Override
  public Class<SpectralRolloffConfig> configType() {
    return SpectralRolloffConfig.class;
  }

  @Override
  public Representation create(SpectralRolloffConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Rolloff(binsHz, config.share()),
        Axis.index("rolloff", 1),
        "Hz");
  }
}
