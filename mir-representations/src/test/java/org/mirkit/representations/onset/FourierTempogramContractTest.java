package org.mirkit.representations.onset;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class FourierTempogramContractTest implements RepresentationContracts<FourierTempogramConfig> {

  @Override
  public Provider<FourierTempogramConfig, Representation> provider() {
    return OnsetProviders.FOURIER_TEMPOGRAM;
  }

  @Override
  public FourierTempogramConfig exampleConfig() {
    return FourierTempogramConfig.defaults();
  }

  /** The transform slides from frame to frame, and with it the rounding of what it was before. */
  @Override
  public double reachTolerance() {
    return 1e-6;
  }
}
