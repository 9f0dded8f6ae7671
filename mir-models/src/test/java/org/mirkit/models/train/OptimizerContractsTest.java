package org.mirkit.models.train;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.Optimizer;
import org.mirkit.models.OfferedPart;
import org.mirkit.testkit.OptimizerContract;

class OptimizerContractsTest {

  private interface OptimizerContracts<C extends Record & Optimizer>
      extends OfferedPart<C, Optimizer>, OptimizerContract {
    @Override
    default Optimizer optimizer() {
      return exampleConfig();
    }
  }

  @Nested
  class OfAdam implements OptimizerContracts<Adam> {
    @Override
    public Adam exampleConfig() {
      return new Adam(0.001, 0.9, 0.999, 1e-8, 0.01);
    }
  }

  @Nested
  class OfSgd implements OptimizerContracts<Sgd> {
    @Override
    public Sgd exampleConfig() {
      return new Sgd(0.01, 0.9, true, 0);
    }
  }

  @Nested
  class OfAdamW implements OptimizerContracts<AdamW> {
    @Override
    public AdamW exampleConfig() {
      return new AdamW(0.001, 0.9, 0.999, 1e-8, 0.01);
    }
  }

  @Nested
  class OfRmsProp implements OptimizerContracts<RmsProp> {
    @Override
    public RmsProp exampleConfig() {
      return new RmsProp(0.001, 0.99, 1e-8, 0.9, true, 0);
    }
  }

  @Nested
  class OfAdagrad implements OptimizerContracts<Adagrad> {
    @Override
    public Adagrad exampleConfig() {
      return new Adagrad(0.01, 0, 1e-10, 0);
    }
  }
}
