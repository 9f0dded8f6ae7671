package org.mirkit.representations.pitch;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Yin} as {@code yin}. */
public final class YinProvider implements RepresentationProvider<YinConfig> {

  @Override
  public String id() {
    return "yin";
  }

  @Override
  public String summary() {
    return "YIN: fundamental frequency and aperiodicity of one voice";
  }

  @Override
  public Class<YinConfig> configType() {
    return YinConfig.class;
  }

  @Override
  public Representation create(YinConfig config) {
    return new Yin(config);
  }
}
