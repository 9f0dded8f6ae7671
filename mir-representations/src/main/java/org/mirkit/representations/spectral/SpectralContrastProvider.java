package org.mirkit.representations.spectral;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftGeometry;

/** Offers {@link Contrast} as {@code spectral-contrast}. */
public final class SpectralContrastProvider
    implements RepresentationProvider<SpectralContrastConfig> {

  @Override
  public String id() {
    return "spectral-contrast";
  }

  @Override
  public String summary() {
    return "Distance between peaks and valleys of the spectrum in each octave";
  }

  @Override
  public Class<SpectralContrastConfig> configType() {
    return SpectralContrastConfig.class;
  }

  @Override
  public Representation create(SpectralContrastConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    List<ContrastBand> bands =
        ContrastBand.octaves(binsHz, config.fminHz(), config.octaves(), config.quantile());
    Optional<Decibels> level = config.level();
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Contrast(bands, level),
        config.bandAxis(),
        config.linear() ? "magnitude" : "dB");
  }
}
