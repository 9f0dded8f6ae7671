package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class TempogramContractTest implements RepresentationContracts<TempogramConfig> {

  @Override
  public Provider<TempogramConfig, Representation> provider() {
    return OnsetProviders.TEMPOGRAM;
  }

  @Override
  public TempogramConfig exampleConfig() {
    return TempogramConfig.defaults();
  }
}
