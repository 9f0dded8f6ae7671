package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The shapes of a spectrum in one number or a few. */
public final class SpectralProviders {

  /** {@link Contrast}. */
  public static final Provider<SpectralContrastConfig, Representation> SPECTRAL_CONTRAST =
      Provider.of(
          Representation.class,
          "spectral-contrast",
          "Distance between peaks and valleys of the spectrum in each octave",
          SpectralContrastConfig.class,
          config -> ContrastSurvey.contrast(config));

  private SpectralProviders() {}
}
