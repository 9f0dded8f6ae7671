package org.mirkit.representations.spectral;

import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.StftGeometry;

/** Offers {@link Centroid} as {@code spectral-centroid}. */
public final class SpectralCentroidProvider
    implements RepresentationProvider<SpectralCentroidConfig> {

  @Override
  public String id() {
    return "spectral-centroid";
  }

  @Override
  public String summary() {
    return "Mean frequency of the spectrum: how bright the sound is";
  }

  @Override
  public Class<SpectralCentroidConfig> configType() {
    return SpectralCentroidConfig.class;
  }

  @Override
  public Representation create(SpectralCentroidConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Centroid(binsHz),
        Axis.index("centroid", 1),
        "Hz");
  }
}
