package org.mirkit.onnx;

import java.util.List;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class OnnxContractsTest implements ProviderContract<OnnxConfig, Model>, ModelContract {

  @Override
  public Provider<OnnxConfig, Model> provider() {
    return OnnxPlugin.ONNX;
  }

  @Override
  public OnnxConfig exampleConfig() {
    return new OnnxConfig(Imports.scores(Imports.lowOrHigh(), List.of(), List.of()));
  }

  @Override
  public Model model() {
    return provider().create(exampleConfig());
  }

  @Override
  public TrainingPlan plan() {
    return TrainingPlan.of(2, 8, () -> 0.1);
  }

  @Override
  public boolean learns() {
    return false;
  }

  @Override
  public boolean hears() {
    return true;
  }
}
