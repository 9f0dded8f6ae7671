package org.mirkit.models.stack;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.network.JointEnd;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;

/** A stack that has learned, and whose last layer judges all decisions together. */
final class TrainedJointStack extends TrainedStack implements JointModel {

  TrainedJointStack(Network network) {
    super(network);
  }

  @Override
  public List<Scores> potentials(List<Features> batch) {
    return answers(batch, (logits, input) -> logits.toFloatArray());
  }

  @Override
  public Scores decide(Scores potentials) {
    requireOpen();
    float[] outputs = values(potentials);
    return Torch.withoutGradients(() -> Scores.of(potentials.units(), end().scoresOfOne(outputs)));
  }

  private static float[] values(Scores scores) {
    float[] values = new float[scores.decisions() * scores.units()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scores.at(i / scores.units(), i % scores.units());
    }
    return values;
  }

  @Override
  float[] scores(NDArray logits, Framed input) {
    int examples = Math.toIntExact(input.values().size(0));
    return end().scores(logits.toFloatArray(), examples, input.real());
  }

  private JointEnd end() {
    return network().jointEnd().orElseThrow();
  }
}
