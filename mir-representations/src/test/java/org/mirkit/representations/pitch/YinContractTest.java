package org.mirkit.representations.pitch;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class YinContractTest
    implements ProviderContract<YinConfig, Representation>, RepresentationContract {

  @Override
  public YinProvider provider() {
    return new YinProvider();
  }

  @Override
  public YinConfig exampleConfig() {
    return YinConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }
}
