package org.mirkit.representations.pitch;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class YinContractTest implements RepresentationContracts<YinConfig> {

  @Override
  public Provider<YinConfig, Representation> provider() {
    return PitchProviders.YIN;
  }

  @Override
  public YinConfig exampleConfig() {
    return YinConfig.defaults();
  }
}
