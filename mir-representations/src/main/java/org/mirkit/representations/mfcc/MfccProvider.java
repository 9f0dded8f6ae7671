package org.mirkit.representations.mfcc;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Mfcc} as {@code mfcc}. */
public final class MfccProvider implements RepresentationProvider<MfccConfig> {

  @Override
  public String id() {
    return "mfcc";
  }

  @Override
  public String summary() {
    return "Mel-frequency cepstral coefficients: the shape of the spectrum in a few numbers";
  }

  @Override
  public Class<MfccConfig> configType() {
    return MfccConfig.class;
  }

  @Override
  public Representation create(MfccConfig config) {
    return new Mfcc(config);
  }
}
