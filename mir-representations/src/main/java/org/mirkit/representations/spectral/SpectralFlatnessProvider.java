package org.mirkit.representations.spectral;

import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.StftGeometry;

/** Offers {@link Flatness} as {@code spectral-flatness}. */
public final class SpectralFlatnessProvider
    implements RepresentationProvider<SpectralFlatnessConfig> {

  @Override
  public String id() {
    return "spectral-flatness";
  }

  @Override
  public String summary() {
    return "How noise-like the spectrum is, from 0 for a tone to 1 for white noise";
  }

  @Override
  public Class<SpectralFlatnessConfig> configType() {
    return SpectralFlatnessConfig.class;
  }

  @Override
  public Representation create(SpectralFlatnessConfig config) {
    StftGeometry geometry = config.geometry();
    double smallest = config.amin();
    double exponent = config.power();
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Flatness(smallest, exponent),
        Axis.index("flatness", 1),
        "ratio");
  }
}
