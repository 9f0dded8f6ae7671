package org.mirkit.representations.pitch;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class PyinContractTest implements RepresentationContracts<PyinConfig> {

  @Override
  public Provider<PyinConfig, Representation> provider() {
    return PitchProviders.PYIN;
  }

  @Override
  public PyinConfig exampleConfig() {
    return PyinConfig.defaults();
  }
}
