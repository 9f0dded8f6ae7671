package org.mirkit.models.baseline;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.EpochReport;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.task.DecisionScale;

/**
 * Answers every excerpt with the mean of the training targets: the frequency of each class, so that
 * the most frequent one always wins. The row that every classifier must beat.
 */
public final class MajorityClass implements Model {
  /** The one file of a saved model: a number per output, a line each. */
  static final String FILE = "frequencies.txt";

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    int units = signature.head().units();
    boolean perFrame = signature.head().scale() == DecisionScale.FRAME;
    return List.of(
        LayerShape.ofWhole(
            "majority class",
            signature.input(),
            perFrame ? new Sequence(units, signature.input().frames()) : new Vector(units),
            units));
  }

  @Override
  public void requireTakesShorter(ModelSignature signature) {
    // It never listens.
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    long start = System.nanoTime();
    MeanTargets training = MeanTargets.of(context.training(), signature.head().units());
    float[] frequencies = training.mean();
    ConstantLoss loss = new ConstantLoss(signature.head().loss(), frequencies);
    ConstantLoss.Result onTraining = loss.over(context.training());
    ConstantLoss.Result onValidation = loss.over(context.validation());
    context
        .listener()
        .epoch(
            new EpochReport(
                0,
                onTraining.loss(),
                onValidation.loss(),
                onValidation.accuracy(),
                0,
                (System.nanoTime() - start) / 1e9,
                !Double.isNaN(onValidation.loss())));
    return new TrainedMajorityClass(signature, frequencies);
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    Path file = folder.resolve(FILE);
    int units = signature.head().units();
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() != units) {
        throw new ModelException(
            "%s holds %d frequencies; the task has %d outputs"
                .formatted(file, lines.size(), units));
      }
      float[] frequencies = new float[units];
      for (int unit = 0; unit < units; unit++) {
        frequencies[unit] = finite(lines.get(unit));
      }
      return new TrainedMajorityClass(signature, frequencies);
    } catch (NoSuchFileException e) {
      throw new ModelException("no frequencies: " + file + " does not exist", e);
    } catch (NumberFormatException | MalformedInputException e) {
      throw new ModelException(file + " is damaged: expected a number on each line", e);
    } catch (IOException e) {
      throw new ModelException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static float finite(String line) {
    float value = Float.parseFloat(line);
    if (!Float.isFinite(value)) {
      throw new NumberFormatException(line);
    }
    return value;
  }
}
