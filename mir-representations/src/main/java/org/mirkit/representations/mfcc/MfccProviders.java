package org.mirkit.representations.mfcc;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;

/** Mel-frequency cepstral coefficients. */
public final class MfccProviders {

  /** {@link Mfcc}. */
  public static final Provider<MfccConfig, Representation> MFCC =
      Provider.of(
          Representation.class,
          "mfcc",
          "Mel-frequency cepstral coefficients: the shape of the spectrum in a few numbers",
          MfccConfig.class,
          Mfcc::new);

  private MfccProviders() {}
}
