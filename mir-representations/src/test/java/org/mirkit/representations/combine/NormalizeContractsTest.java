package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class NormalizeContractsTest {

  private interface Contracts
      extends ProviderContract<NormalizeConfig, Representation>, RepresentationContract {
    @Override
    default NormalizeProvider provider() {
      return new NormalizeProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
}
