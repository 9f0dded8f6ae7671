package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link FourierTempogram} as {@code fourier-tempogram}. */
public final class FourierTempogramProvider
    implements RepresentationProvider<FourierTempogramConfig> {

  @Override
  public String id() {
    return "fourier-tempogram";
  }

  @Override
  public String summary() {
    return "Fourier tempogram: how strongly the onset strength pulses at each tempo";
  }

  @Override
  public Class<FourierTempogramConfig> configType() {
    return FourierTempogramConfig.class;
  }

  @Override
  public Representation create(FourierTempogramConfig config) {
    return new FourierTempogram(config);
  }
}
