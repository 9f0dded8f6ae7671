package ${package};

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}Config, Model>, ModelContract {

  @Override
  public Provider<${className}Config, Model> provider() {
    return ${className}Plugin.MODEL;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(1);
  }

  @Override
  public Model model() {
    return provider().create(exampleConfig());
  }

  /** It has no gradients to follow, so any optimizer will do. */
  @Override
  public TrainingPlan plan() {
    return TrainingPlan.of(2, 8, () -> 0.01);
  }

  @Test
  void task_that_wants_an_answer_for_every_frame_is_refused_in_words() {
    ModelSignature perFrame =
        new ModelSignature(
            new TensorShape.FeatureMap(1, 8, 16),
            new Head(2, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME));
    ModelException refused = assertThrows(ModelException.class, () -> model().summarize(perFrame));
    assertTrue(refused.getMessage().contains("whole tracks"), refused.getMessage());
  }
}
