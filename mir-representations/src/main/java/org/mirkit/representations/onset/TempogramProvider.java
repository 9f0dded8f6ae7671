package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Tempogram} as {@code tempogram}. */
public final class TempogramProvider implements RepresentationProvider<TempogramConfig> {

  @Override
  public String id() {
    return "tempogram";
  }

  @Override
  public String summary() {
    return "Tempogram: local autocorrelation of the onset strength";
  }

  @Override
  public Class<TempogramConfig> configType() {
    return TempogramConfig.class;
  }

  @Override
  public Representation create(TempogramConfig config) {
    return new Tempogram(config);
  }
}
