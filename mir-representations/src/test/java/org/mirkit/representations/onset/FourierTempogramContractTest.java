package org.mirkit.representations.onset;

import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class FourierTempogramContractTest
    implements ProviderContract<FourierTempogramConfig, Representation>, RepresentationContract {

  @Override
  public FourierTempogramProvider provider() {
    return new FourierTempogramProvider();
  }

  @Override
  public FourierTempogramConfig exampleConfig() {
    return FourierTempogramConfig.defaults();
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }

  /** The transform slides from frame to frame, and with it the rounding of what it was before. */
  @Override
  public double reachTolerance() {
    return 1e-6;
  }
}
