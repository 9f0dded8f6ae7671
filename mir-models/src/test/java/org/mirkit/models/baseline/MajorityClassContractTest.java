package org.mirkit.models.baseline;

import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class MajorityClassContractTest implements ProviderContract<NoParameters, Model>, ModelContract {

  @Override
  public Provider<NoParameters, Model> provider() {
    return BaselineProviders.MAJORITY_CLASS;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public Model model() {
    return provider().create(exampleConfig());
  }

  @Override
  public TrainingPlan plan() {
    return TrainingPlan.of(2, 8, () -> 0).withPatience(2).withCheckpoints(new Checkpoints(1, 0));
  }

  @Override
  public boolean hears() {
    return false;
  }
}
