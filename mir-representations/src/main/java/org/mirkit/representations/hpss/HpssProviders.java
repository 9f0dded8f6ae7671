package org.mirkit.representations.hpss;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** The split of harmonic from percussive sound. */
public final class HpssProviders {

  /** {@link Hpss}. */
  public static final Provider<HpssConfig, Representation> HPSS =
      Provider.of(
          Representation.class,
          "hpss",
          "Harmonic and percussive spectrograms, separated by median filters",
          HpssConfig.class,
          Hpss::new);

  private HpssProviders() {}
}
