package org.mirkit.models.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Loss;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLoss;
import org.mirkit.models.engine.LossTargets;
import org.mirkit.models.engine.RealFrames;
import org.mirkit.models.network.Torch;

/**
 * Values and gradients of PyTorch 2.7.1 in double precision, for the outputs below: its own losses
 * where it has them, the papers' formulas with its gradients for focal loss and concordance. The
 * third row is not scored for classes, one of its values not for values.
 */
class LossTest {
  private static final float[] OUTPUTS = {1, -2, 0.5f, 0, 3, -1, 0.2f, 0.1f, -0.7f};
  private static final float[] CLASSES = {0, 1, 0, 0, 0, 1, 0, 0, 0};
  private static final float[] SCORED = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final float[] VALUES = {1, 0, 0.25f, 0, 1, 1, 1, 0, 0};
  private static final float[] PRESENT = {1, 1, 1, 1, 1, 1, 1, 0, 1};
  private static final float CLOSE = 2e-6f;

  private static final Head TO_CLASSES =
      new Head(3, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  private static final Head TO_ANSWERS =
      new Head(3, Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.TRACK);
  private static final Head TO_VALUES =
      new Head(3, Head.Activation.LINEAR, Head.Loss.MEAN_SQUARED_ERROR, DecisionScale.TRACK);

  private record Result(float loss, float[] gradient) {}

  @Test
  void cross_entropy_is_PyTorchs() {
    Result result = classes(new CrossEntropy(), CLASSES, SCORED, 2);
    assertEquals(3.7852404f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {
          0.30187444f, -0.48497055f, 0.1830961f, 0.02330631f, 0.46811977f, -0.49142608f, 0, 0, 0
        },
        result.gradient,
        CLOSE);
  }

  @Test
  void cross_entropy_with_class_weights_is_PyTorchs() {
    float[] weights = {0.5f, 2, 1, 0.5f, 2, 1, 0, 0, 0};
    Result result = classes(new CrossEntropy(), CLASSES, weights, 3);
    assertEquals(3.6916926f, result.loss, CLOSE);
    assertEquals(-0.3276174f, result.gradient[5], CLOSE);
  }

  @Test
  void focal_loss_of_classes_is_the_papers_formula() {
    Result result = classes(new Focal(2), CLASSES, SCORED, 2);
    assertEquals(3.6123561f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {
          0.34568888f, -0.5553598f, 0.20967091f, 0.02570801f, 0.51635924f, -0.54206725f, 0, 0, 0
        },
        result.gradient,
        CLOSE);
    assertEquals(3.7411978f, classes(new Focal(0.5), CLASSES, SCORED, 2).loss, CLOSE);
  }

  @Test
  void focal_loss_without_gamma_is_cross_entropy() {
    Result focal = classes(new Focal(0), CLASSES, SCORED, 2);
    assertEquals(3.7852404f, focal.loss, CLOSE);
    assertEquals(
        values(new BinaryCrossEntropy(), TO_ANSWERS, VALUES).loss,
        values(new Focal(0), TO_ANSWERS, VALUES).loss,
        CLOSE);
  }

  @Test
  void binary_cross_entropy_is_PyTorchs_over_the_scored_values() {
    Result result = values(new BinaryCrossEntropy(), TO_ANSWERS, VALUES);
    assertEquals(0.5431985f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {
          -0.03361768f,
          0.01490037f,
          0.04655742f,
          0.0625f,
          -0.00592823f,
          -0.09138232f,
          -0.05627075f,
          0,
          0.04147653f
        },
        result.gradient,
        CLOSE);
  }

  @Test
  void focal_loss_of_answers_is_the_papers_formula() {
    Result result = values(new Focal(2), TO_ANSWERS, VALUES);
    assertEquals(0.1706601f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {
          -0.00657264f,
          0.00060887f,
          0.0450162f,
          0.03728585f,
          -0.00003936f,
          -0.09602934f,
          -0.02806492f,
          0,
          0.01198184f
        },
        result.gradient,
        CLOSE);
  }

  @Test
  void squared_error_is_PyTorchs_over_the_scored_values() {
    Result result = values(new MeanSquaredError(), TO_VALUES, VALUES);
    assertEquals(1.6490625f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {0, -0.5f, 0.0625f, 0, 0.5f, -0.5f, -0.2f, 0, -0.175f}, result.gradient, CLOSE);
  }

  @Test
  void concordance_is_Lins_formula_over_the_scored_values() {
    Result result = values(new Concordance(), TO_VALUES, VALUES);
    assertEquals(0.7523559f, result.loss, CLOSE);
    assertArrayEquals(
        new float[] {
          -0.06858711f,
          -0.02366864f,
          0.02633883f,
          0.13717421f,
          0.02366864f,
          -0.05328282f,
          -0.27434842f,
          0,
          0.11166627f
        },
        result.gradient,
        CLOSE);
  }

  @Test
  void concordance_is_0_for_equal_2_for_opposite_and_1_for_constant_outputs() {
    float[] targets = {1, 2, 3, -1, -2, -3, 0, 0, 0};
    float[] opposite = {-1, -2, -3, 1, 2, 3, 0, 0, 0};
    float[] all = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    Concordance loss = new Concordance();
    assertEquals(0, result(loss, TO_VALUES, targets, targets, all, 9).loss, CLOSE);
    assertEquals(2, result(loss, TO_VALUES, opposite, targets, all, 9).loss, CLOSE);
    assertEquals(1, result(loss, TO_VALUES, new float[9], targets, all, 9).loss, CLOSE);
    float[] flat = result(loss, TO_VALUES, new float[9], new float[9], all, 9).gradient;
    assertArrayEquals(new float[9], flat, CLOSE);
  }

  @Test
  void nothing_scored_costs_nothing_and_teaches_nothing() {
    for (DjlLoss loss : new DjlLoss[] {new CrossEntropy(), new Focal(2)}) {
      Result result = classes(loss, new float[9], new float[9], 1);
      assertEquals(0, result.loss, CLOSE);
      assertArrayEquals(new float[9], result.gradient, CLOSE);
    }
    for (DjlLoss loss : new DjlLoss[] {new MeanSquaredError(), new Concordance()}) {
      Result result = result(loss, TO_VALUES, OUTPUTS, new float[9], new float[9], 1);
      assertEquals(0, result.loss, CLOSE);
      assertArrayEquals(new float[9], result.gradient, CLOSE);
    }
  }

  @Test
  void losses_of_very_sure_outputs_are_finite_and_so_are_their_gradients() {
    float[] sure = {200, -200, 0, -200, 200, 0, 200, 200, -200};
    float[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1};
    for (double gamma : new double[] {0, 0.5, 1, 2, 5}) {
      assertFinite(result(new Focal(gamma), TO_CLASSES, sure, CLASSES, SCORED, 2));
      assertFinite(result(new Focal(gamma), TO_ANSWERS, sure, VALUES, ones, 9));
    }
    assertEquals(200, result(new CrossEntropy(), TO_CLASSES, sure, CLASSES, SCORED, 2).loss, 101);
    assertFinite(result(new BinaryCrossEntropy(), TO_ANSWERS, sure, VALUES, ones, 9));
  }

  @Test
  void a_loss_refuses_a_head_that_it_makes_no_sense_for_and_says_what_would() {
    assertRefused(new CrossEntropy(), TO_VALUES, "use mean-squared-error or concordance");
    assertRefused(new BinaryCrossEntropy(), TO_CLASSES, "use cross-entropy or focal");
    assertRefused(new Focal(2), TO_VALUES, "3 linear outputs that learn values");
    assertRefused(new Concordance(), TO_ANSWERS, "use binary-cross-entropy or focal");
    assertRefused(new MeanSquaredError(), TO_CLASSES, "classes that exclude each other");
  }

  private static void assertRefused(Loss loss, Head head, String words) {
    ModelException e = assertThrows(ModelException.class, () -> loss.requireSuits(head));
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }

  private static void assertFinite(Result result) {
    assertTrue(Float.isFinite(result.loss));
    for (float slope : result.gradient) {
      assertTrue(Float.isFinite(slope));
    }
  }

  private static Result classes(DjlLoss loss, float[] values, float[] weights, float total) {
    return result(loss, TO_CLASSES, OUTPUTS, values, weights, total);
  }

  private static Result values(DjlLoss loss, Head head, float[] values) {
    return result(loss, head, OUTPUTS, values, PRESENT, 8);
  }

  private static Result result(
      DjlLoss loss, Head head, float[] outputs, float[] values, float[] weights, float total) {
    loss.requireSuits(head);
    return Torch.alone(
        () -> {
          try (NDManager manager = Torch.engine().newBaseManager()) {
            Shape shape = new Shape(3, 3);
            NDArray logits = manager.create(outputs, shape).duplicate();
            logits.setRequiresGradient(true);
            LossTargets targets =
                new LossTargets(
                    head,
                    manager.create(values, shape),
                    manager.create(weights, shape),
                    total,
                    3,
                    RealFrames.everywhere());
            try (GradientCollector collector = Torch.engine().newGradientCollector()) {
              NDArray mean = loss.mean(logits, targets);
              collector.backward(mean);
              return new Result(mean.toFloatArray()[0], logits.getGradient().toFloatArray());
            }
          }
        });
  }
}
