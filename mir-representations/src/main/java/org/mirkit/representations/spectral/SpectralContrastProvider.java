package org.mirkit.representations.spectral;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

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
    return ContrastSurvey.contrast(config);
  }
}
