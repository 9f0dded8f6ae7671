package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class OnsetStrengthContractTest
    implements ProviderContract<OnsetStrengthConfig, Representation>, RepresentationContract {

  @Override
  public OnsetStrengthProvider provider() {
    return new OnsetStrengthProvider();
  }

  @Override
  public OnsetStrengthConfig exampleConfig() {
    return OnsetStrengthConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }
}
