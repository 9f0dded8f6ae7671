package org.mirkit.models.chain;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import java.util.Locale;
import java.util.function.Function;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.network.JointEnd;
import org.mirkit.models.network.JointLayer;

/**
 * A linear-chain conditional random field over frames: a class is as good as what its frame says of
 * it and how well it follows the class before (Lafferty, McCallum and Pereira 2001; for chords,
 * Korzeniowski and Widmer 2016, section 4). The head's outputs are the potentials of frames.
 * Potentials of two classes one after the other, and of classes at both ends, are learned with the
 * network; they begin at 0, where the chain is a softmax per frame.
 *
 * <p>Its loss is −log of the probability of the right sequence, for each scored decision. A
 * decision that is not scored may have any class and the chain goes on through it: a sequence is
 * right that has the right classes elsewhere.
 *
 * <p>It learns from excerpts and answers for whole tracks: potentials of frames that several
 * excerpts cover are averaged, and one chain goes through all of them. The ends of a track then
 * count as the ends of excerpts did, which start and stop anywhere.
 *
 * @param answers what predictions say
 */
public record ChainLayer(Answers answers) implements JointLayer {
  static final String TRANSITIONS = "transitions";
  static final String START = "start";
  static final String END = "end";

  @Override
  public void requireSuits(Head head) {
    if (head.scale() != DecisionScale.FRAME || head.loss() != Head.Loss.CROSS_ENTROPY) {
      throw new ModelException(
          "crf chains one class per frame to the next, but the task wants %d %s outputs per %s that learn by %s; leave crf out, or ask for classes per frame"
              .formatted(
                  head.units(), words(head.activation()), words(head.scale()), words(head.loss())));
    }
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    return sequence(input);
  }

  @Override
  public long parameterCount(TensorShape input) {
    long labels = sequence(input).units();
    return labels * labels + 2 * labels;
  }

  /** Those of the sum over all sequences. */
  @Override
  public long multiplyAdds(TensorShape input) {
    long labels = sequence(input).units();
    return labels * labels * (sequence(input).frames() - 1);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.EVERYTHING;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "head: conditional random field, "
        + (answers == Answers.PATH ? "most probable path" : "marginals");
  }

  @Override
  public Block toBlock(TensorShape input) {
    int labels = sequence(input).units();
    return LayerBlock.giving(input)
        .given(TRANSITIONS, new float[labels * labels], true, labels, labels)
        .given(START, new float[labels], true, labels)
        .given(END, new float[labels], true, labels)
        .computing((outputs, weights, training) -> outputs);
  }

  @Override
  public JointEnd end(TensorShape input, Function<String, NDArray> weights) {
    return new ChainEnd(this, sequence(input), weights);
  }

  private static Sequence sequence(TensorShape input) {
    if (input instanceof Sequence sequence) {
      return sequence;
    }
    throw new ModelException(
        "a chain needs a value per class and frame, not %s; keep every frame".formatted(input));
  }
}
