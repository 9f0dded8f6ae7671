package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class NormalizeContractsTest {

  private interface Contracts extends RepresentationContracts<NormalizeConfig> {
    @Override
    default Provider<NormalizeConfig, Representation> provider() {
      return CombineProviders.NORMALIZE;
    }

    /** Sums over pieces are rounded elsewhere than sums over the whole. */
    @Override
    default double reachTolerance() {
      return 1e-6;
    }
  }

  @Nested
  class PerBand implements Contracts {
    @Override
    public NormalizeConfig exampleConfig() {
      return new NormalizeConfig(Parts.mel(), NormalizeMethod.STANDARD, NormalizeScope.BAND);
    }
  }

  @Nested
  class PerFrame implements Contracts {
    @Override
    public NormalizeConfig exampleConfig() {
      return new NormalizeConfig(Parts.mel(), NormalizeMethod.L2, NormalizeScope.FRAME);
    }
  }

  @Nested
  class PerClip implements Contracts {
    @Override
    public NormalizeConfig exampleConfig() {
      return new NormalizeConfig(Parts.mel(), NormalizeMethod.MIN_MAX, NormalizeScope.CLIP);
    }
  }

  @Nested
  class OfWhatIsScaledPerClip implements Contracts {
    @Override
    public NormalizeConfig exampleConfig() {
      return new NormalizeConfig(
          Parts.normalized(true), NormalizeMethod.STANDARD, NormalizeScope.BAND);
    }
  }
}
