package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.DecoderContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}Config, Decoder>, DecoderContract {

  @Override
  public Provider<${className}Config, Decoder> provider() {
    return ${className}Plugin.DECODER;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(0.2);
  }

  @Override
  public Decoder decoder() {
    return provider().create(exampleConfig());
  }

  @Override
  public ScoreLayout layout() {
    return layout(Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME);
  }

  @Override
  public List<ScoreLayout> unsuitable() {
    return List.of(
        layout(Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK),
        layout(Head.Activation.SIGMOID, Head.Loss.BINARY_CROSS_ENTROPY, DecisionScale.FRAME));
  }

  private static ScoreLayout layout(
      Head.Activation activation, Head.Loss loss, DecisionScale scale) {
    Vocabulary chords = new Vocabulary(List.of("C", "F", "G"));
    return new ScoreLayout(new Head(chords.size(), activation, loss, scale), chords, 10);
  }

  @Override
  public List<Targets> tracks() {
    return List.of(
        Targets.Classes.of(0, 0, 0, 1, 1, 2, 2, 2, 0), Targets.Classes.of(2, 2, 1, 1, 1, 1, 0));
  }

  @Test
  void neighbours_that_are_nearly_as_probable_do_not_alternate() {
    Scores hesitant =
        Scores.of(
            3,
            new float[] {
              0.6f, 0.4f, 0.0f,
              0.4f, 0.5f, 0.1f,
              0.5f, 0.4f, 0.1f,
              0.2f, 0.7f, 0.1f,
              0.5f, 0.4f, 0.1f
            });
    Scores decided = decoder().decode(hesitant, layout(), new float[0]);
    List<Integer> classes = IntStream.range(0, 5).mapToObj(decided::best).toList();
    assertEquals(List.of(0, 0, 0, 1, 1), classes);
  }
}
