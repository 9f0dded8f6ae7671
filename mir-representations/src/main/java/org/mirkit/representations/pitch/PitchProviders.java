package org.mirkit.representations.pitch;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The trackers of a single pitch. */
public final class PitchProviders {

  /** {@link Pyin}. */
  public static final Provider<PyinConfig, Representation> PYIN =
      Provider.of(
          Representation.class,
          "pyin",
          "Probabilistic YIN: fundamental frequency and voicing of one voice",
          PyinConfig.class,
          Pyin::new);

  /** {@link Yin}. */
  public static final Provider<YinConfig, Representation> YIN =
      Provider.of(
          Representation.class,
          "yin",
          "YIN: fundamental frequency and aperiodicity of one voice",
          YinConfig.class,
          Yin::new);

  private PitchProviders() {}
}
