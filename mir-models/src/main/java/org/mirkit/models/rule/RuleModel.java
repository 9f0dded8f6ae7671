package org.mirkit.models.rule;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.task.DecisionScale;

/**
 * A rule as a model: training is over at once, and there is nothing to save, since its parameters
 * stand in the bundle with the model's.
 *
 * @param rule how it answers
 */
record RuleModel(Rule rule) implements Model {

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    rule.prepare(signature);
    int units = signature.head().units();
    TensorShape output =
        signature.head().scale() == DecisionScale.FRAME
            ? new TensorShape.Sequence(units, signature.input().frames())
            : new TensorShape.Vector(units);
    return List.of(LayerShape.ofWhole(rule.description(), signature.input(), output, 0));
  }

  @Override
  public boolean needsRawFeatures() {
    return true;
  }

  @Override
  public void requireHears(FeatureSpec features) {
    rule.requireHears(features);
  }

  @Override
  public void requireTakesShorter(ModelSignature signature) {
    // It looks at each excerpt by itself.
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    return new TrainedRule(rule.prepare(signature));
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    return new TrainedRule(rule.prepare(signature));
  }
}
