package org.mirkit.models.chain;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.task.Head;
import org.mirkit.models.chain.ChainConfig.Answers;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.JointEnd;
import org.mirkit.models.network.Torch;

/**
 * {@link ChainLayer} on the engine. All that the engine sees is a sum of potentials times numbers:
 * the gradient of the loss, which is found in Java. There, a thousand frames one after another are
 * not a thousand operations that have to be remembered.
 */
final class ChainEnd implements JointEnd {
  private final ChainLayer layer;
  private final int labels;
  private final Function<String, NDArray> weights;

  ChainEnd(ChainLayer layer, Sequence input, Function<String, NDArray> weights) {
    this.layer = layer;
    this.labels = input.units();
    this.weights = weights;
  }

  @Override
  public void requireSuits(Head head) {
    layer.requireSuits(head);
  }

  /**
   * −log of the probability of the right classes, summed over examples, for each decision that is
   * scored. A frame that is not scored may have any class: the chain goes on through it.
   */
  @Override
  public NDArray mean(NDArray outputs, LossTargets targets) {
    Chain chain = chain();
    int[] known = KnownLabels.of(targets);
    float[] values = outputs.toFloatArray();
    Rows rows = new Rows(known.length / targets.examples(), targets.real());
    IntFunction<Frames> any = i -> rows.frames(values, i, labels);
    IntFunction<int[]> right = i -> Arrays.copyOfRange(known, rows.first(i), rows.end(i));
    int examples = targets.examples();
    if (Torch.recordsGradients()) {
      List<ExampleLoss> losses =
          each(examples, i -> ExampleLoss.of(chain, any.apply(i), right.apply(i)));
      return withGradient(outputs, ChainGradient.of(losses, rows.each(), targets.total()));
    }
    List<Double> losses =
        each(examples, i -> ExampleLoss.value(chain, any.apply(i), right.apply(i)));
    double sum = losses.stream().mapToDouble(Double::doubleValue).sum();
    return outputs.getManager().create((float) (sum / targets.total()));
  }

  /** The loss as a sum whose slopes are the gradient, brought to the loss's value. */
  private NDArray withGradient(NDArray outputs, ChainGradient gradient) {
    NDManager manager = outputs.getManager();
    NDArray sum =
        product(manager, gradient.outputs(), outputs)
            .add(product(manager, gradient.transitions(), weights.apply(ChainLayer.TRANSITIONS)))
            .add(product(manager, gradient.start(), weights.apply(ChainLayer.START)))
            .add(product(manager, gradient.end(), weights.apply(ChainLayer.END)));
    return sum.sub(sum.stopGradient()).add((float) gradient.loss());
  }

  private static NDArray product(NDManager manager, float[] gradient, NDArray potentials) {
    return manager.create(gradient, potentials.getShape()).mul(potentials).sum();
  }

  @Override
  public float[] scores(float[] outputs, int examples, RealFrames real) {
    Chain chain = chain();
    Rows rows = new Rows(outputs.length / labels / examples, real);
    List<float[]> answers = each(examples, i -> answer(chain, rows.frames(outputs, i, labels)));
    float[] all = new float[outputs.length];
    for (int i = 0; i < examples; i++) {
      float[] own = answers.get(i);
      System.arraycopy(own, 0, all, rows.first(i) * labels, own.length);
    }
    return all;
  }

  @Override
  public float[] scoresOfOne(float[] outputs) {
    return answer(chain(), Frames.of(outputs, 0, outputs.length / labels, labels));
  }

  private float[] answer(Chain chain, Frames sequence) {
    if (layer.answers() == Answers.MARGINALS) {
      return ForwardBackward.of(chain, sequence).marginals();
    }
    float[] ones = new float[sequence.count() * labels];
    int[] path = MostProbablePath.of(chain, sequence);
    for (int t = 0; t < path.length; t++) {
      ones[t * labels + path[t]] = 1;
    }
    return ones;
  }

  private Chain chain() {
    return Chain.of(
        weights.apply(ChainLayer.TRANSITIONS).toFloatArray(),
        weights.apply(ChainLayer.START).toFloatArray(),
        weights.apply(ChainLayer.END).toFloatArray());
  }

  /** What work makes of each example, given its number; on several threads, in order. */
  private static <T> List<T> each(int examples, IntFunction<T> work) {
    return IntStream.range(0, examples).parallel().mapToObj(work).toList();
  }

  /** Where the rows of examples lie: so many each, of which the first are its own. */
  private record Rows(int each, RealFrames real) {
    int first(int example) {
      return example * each;
    }

    int end(int example) {
      return first(example) + real.count(example, each);
    }

    Frames frames(float[] outputs, int example, int labels) {
      return Frames.of(outputs, first(example), real.count(example, each), labels);
    }
  }
}
