package org.mirkit.representations.hpss;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class HpssContractTest
    implements ProviderContract<HpssConfig, Representation>, RepresentationContract {

  @Override
  public HpssProvider provider() {
    return new HpssProvider();
  }

  @Override
  public HpssConfig exampleConfig() {
    return HpssConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }
}
