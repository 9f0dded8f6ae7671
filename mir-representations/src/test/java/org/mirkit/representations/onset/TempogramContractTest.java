package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class TempogramContractTest
    implements ProviderContract<TempogramConfig, Representation>, RepresentationContract {

  @Override
  public TempogramProvider provider() {
    return new TempogramProvider();
  }

  @Override
  public TempogramConfig exampleConfig() {
    return TempogramConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }
}
