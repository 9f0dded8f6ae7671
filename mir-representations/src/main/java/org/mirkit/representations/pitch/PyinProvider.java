package org.mirkit.representations.pitch;

import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.RepresentationProvider;

/** Offers {@link Pyin} as {@code pyin}. */
public final class PyinProvider implements RepresentationProvider<PyinConfig> {

  @Override
  public String id() {
    return "pyin";
  }

  @Override
  public String summary() {
    return "Probabilistic YIN: fundamental frequency and voicing of one voice";
  }

  @Override
  public Class<PyinConfig> configType() {
    return PyinConfig.class;
  }

  @Override
  public Representation create(PyinConfig config) {
    return new Pyin(config);
  }
}
