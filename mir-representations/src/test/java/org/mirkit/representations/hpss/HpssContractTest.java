package org.mirkit.representations.hpss;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class HpssContractTest implements RepresentationContracts<HpssConfig> {

  @Override
  public Provider<HpssConfig, Representation> provider() {
    return HpssProviders.HPSS;
  }

  @Override
  public HpssConfig exampleConfig() {
    return HpssConfig.defaults();
  }
}
