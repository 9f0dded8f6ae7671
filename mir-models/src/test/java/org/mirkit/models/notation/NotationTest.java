package org.mirkit.models.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.BatchNorm;
import org.mirkit.models.layer.Conv;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.Dropout;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.Padding;
import org.mirkit.models.layer.Parallel;
import org.mirkit.models.layer.Pool;
import org.mirkit.models.layer.Pooling;
import org.mirkit.models.layer.Recurrent;

class NotationTest {

  @Test
  void symbols_stand_for_layers_and_the_last_dense_one_for_the_head() {
    Layer conv = new Conv(32, List.of(3, 3), List.of(1, 1), Padding.SAME, false, Activation.RELU);
    Layer pool = new Pool(Pooling.MAX, List.of(2, 2));
    Layer gru = new Recurrent(Recurrent.Cell.GRU, 64, 1, 0, false, Recurrent.Output.LAST);
    assertEquals(List.of(conv, pool, conv, pool, gru), Notation.parse("c2-p2-c2-p2-r2-d1"));
  }

  @Test
  void a_dense_layer_with_words_is_hidden_even_at_the_end() {
    assertEquals(List.of(new Dense(64, 0, Activation.TANH)), Notation.parse("d1(64 tanh)"));
  }

  @Test
  void brackets_say_what_is_not_as_usual_in_any_order() {
    assertEquals(
        List.of(
            new Conv(16, List.of(5, 7), List.of(1, 1), Padding.VALID, true, Activation.ELU),
            new Pool(Pooling.AVERAGE, List.of(4, 1)),
            new Recurrent(Recurrent.Cell.LSTM, 25, 1, 0, true, Recurrent.Output.SEQUENCE),
            new Dense(10, 7, Activation.RELU),
            new GlobalPool(Pooling.MAX)),
        Notation.parse(
            "c2(elu, bn 16@5x7 valid) - p2(4×1 average)-bi_r1(25 lstm)-d2(10 ±7)-p3(max)"));
  }

  @Test
  void a_share_has_as_many_digits_as_it_needs() {
    assertEquals(List.of(new Dropout(0.125)), Notation.parse("drop(0.125)"));
  }

  @Test
  void kernels_of_several_shapes_stand_side_by_side() {
    Parallel parallel = (Parallel) Notation.parse("c2'(7@20x3 7@3x3 7@3x20)").get(0);
    assertEquals(3, parallel.branches().size());
    assertEquals(new FeatureMap(21, 64, 100), parallel.outputShape(new FeatureMap(1, 64, 100)));
  }

  @Test
  void the_input_may_be_normalised() {
    assertEquals(
        List.of(BatchNorm.STANDARD, new GlobalPool(Pooling.AVERAGE)), Notation.parse("bn-p3-d1"));
  }

  @Test
  void the_tutorials_chord_net_has_68_weights() {
    List<LayerShape> shapes =
        new LayerStack(Notation.parse("c2(4@5x3 valid nobias)-p3(max)-d1(2 nobias linear)"))
            .infer(new FeatureMap(1, 36, 3));
    assertEquals(68, shapes.stream().mapToLong(LayerShape::parameters).sum());
  }

  @Test
  void one_dimensional_layers_follow_one_another() {
    List<LayerShape> shapes =
        new LayerStack(Notation.parse("c1(30@4)-p1(4)-c1(30@4)-p1(4)-p3-d1"))
            .infer(new FeatureMap(1, 64, 128));
    assertEquals("30 × 8 frames", shapes.get(3).output().toString());
    assertEquals(4 + 3 * 1 + 3 * 4 + 3 * 4, shapes.get(3).receptiveField().frames());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c2-x3|column 4: there is no symbol 'x3'; there are d1, d2, c1",
        "c2-p2(2x2x2)-d1|column 4: '2x2x2' means nothing to p2; expected bins×frames",
        "c2(32@3)|column 1: '32@3' means nothing to c2; expected filters@bins×frames",
        "c2--d1|column 4: '' is no layer",
        "c2(32-p2|column 1: 'c2(32-p2' is no layer",
        "c2(0@3x3)|column 1: '0@3x3' means nothing to c2; expected filters@bins×frames",
        "c2(8@3x0)|column 1: '8@3x0' means nothing to c2; expected filters@bins×frames",
        "d1(0)|column 1: '0' means nothing to d1; expected units",
        "p2(2x0)|column 1: '2x0' means nothing to p2; expected bins×frames",
        "p1(0)|column 1: '0' means nothing to p1; expected frames",
        "drop(0.995)|column 1: '0.995' means nothing to drop; expected a share",
        "r1(gru lstm)|column 1: 'lstm' means nothing to r1; expected rnn, lstm or gru, and units",
      })
  void what_means_nothing_is_refused_with_its_column(String text, String message) {
    ConfigException refusal = assertThrows(ConfigException.class, () -> Notation.parse(text));
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
  }
}
