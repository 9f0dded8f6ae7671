package org.mirkit.runner.cli.options;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a network that stands alone is described for: an input, and a question. */
public final class StackOptions {
  @Option(
      names = "--input",
      paramLabel = "N×F×T",
      defaultValue = "1x128x256",
      converter = InputConverter.class,
      description =
          "Channels, bins and frames that go in, unless an experiment says it (default:"
              + " ${DEFAULT-VALUE}).")
  private FeatureMap input = new FeatureMap(1, 1, 1);

  @Option(
      names = "--outputs",
      paramLabel = "V",
      defaultValue = "10",
      description =
          "Outputs of the head, unless an experiment says it (default: ${DEFAULT-VALUE}).")
  private int outputs;

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      defaultValue = "track",
      description =
          "A decision per frame or track, unless an experiment says it (default:"
              + " ${DEFAULT-VALUE}).")
  private DecisionScale scale = DecisionScale.TRACK;

  @Option(
      names = "--frame-seconds",
      paramLabel = "S",
      defaultValue = "0.0232",
      description =
          "Time from one frame to the next, unless an experiment says it (default:"
              + " ${DEFAULT-VALUE}).")
  private double frameSeconds;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @SuppressWarnings("NullAway.Init") // picocli fills in the command
  public StackOptions() {}

  /** The question, after a look at all options. */
  public ModelSignature signature() {
    require(outputs >= 1, "--outputs must be at least 1, not " + outputs);
    require(
        frameSeconds > 0 && frameSeconds < Double.POSITIVE_INFINITY,
        "--frame-seconds must be above 0, not " + frameSeconds);
    return new ModelSignature(
        input, new Head(outputs, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, scale));
  }

  private void require(boolean sound, String problem) {
    if (!sound) {
      throw new ParameterException(command.commandLine(), problem);
    }
  }

  public double frameSeconds() {
    return frameSeconds;
  }

  /** Reads {@code 1x96x256}, with a cross of either kind. */
  static final class InputConverter implements ITypeConverter<FeatureMap> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,6})[x×](\\d{1,6})[x×](\\d{1,6})");

    @Override
    public FeatureMap convert(String text) {
      Matcher shape = SHAPE.matcher(text.replace(" ", ""));
      try {
        if (shape.matches()) {
          return new FeatureMap(side(shape, 1), side(shape, 2), side(shape, 3));
        }
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "': " + e.getMessage());
      }
      throw new TypeConversionException(
          "'" + text + "' is no shape; expected channels x bins x frames, such as 1x96x256");
    }

    private static int side(Matcher shape, int axis) {
      return Integer.parseInt(shape.group(axis));
    }
  }
}
