package org.mirkit.models.imported;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.models.rule.PitchOutputs;

/** Reads the outputs of a network as the scores that a task asks for. */
final class NetworkAnswer {
  /** Networks that hear no silence beyond the ends may leave out a frame or two, or add them. */
  private static final int FRAMES_OFF = 2;

  private final ImportConfig config;
  private final ModelSignature signature;
  private final Reading reading;

  /** Writes one decision; rows are those of each output. */
  @FunctionalInterface
  private interface Reading {
    void write(List<NetworkArray> outputs, int row, float[] scores, int offset);
  }

  private NetworkAnswer(ImportConfig config, ModelSignature signature, Reading reading) {
    this.config = config;
    this.signature = signature;
    this.reading = reading;
  }

  /**
   * Settles how outputs are read.
   *
   * @throws ModelException if they cannot answer this question
   */
  static NetworkAnswer of(ImportConfig config, ModelSignature signature) {
    return new NetworkAnswer(
        config,
        signature,
        switch (config.answer()) {
          case SCORES -> scores(config, signature);
          case PITCH -> pitch(PitchOutputs.of(signature.outputs()));
          case SALIENCE -> salience(config, PitchOutputs.of(signature.outputs()));
        });
  }

  private static Reading scores(ImportConfig config, ModelSignature signature) {
    int[] places = places(config.labels(), signature.outputs());
    int width = config.labels().isEmpty() ? places.length : config.labels().size();
    return (outputs, row, scores, offset) -> {
      NetworkArray values = outputs.get(0);
      requireWidth(values, width);
      for (int unit = 0; unit < places.length; unit++) {
        scores[offset + unit] = values.values()[row * width + places[unit]];
      }
    };
  }

  /** Where the network has each answer of the task. */
  private static int[] places(List<String> labels, List<String> wanted) {
    if (labels.isEmpty()) {
      return IntStream.range(0, wanted.size()).toArray();
    }
    List<String> missing = wanted.stream().filter(label -> !labels.contains(label)).toList();
    if (!missing.isEmpty()) {
      throw new ModelException(
          "the task asks for %s, which the network does not know; its labels are %s"
              .formatted(missing, labels));
    }
    return wanted.stream().mapToInt(labels::indexOf).toArray();
  }

  private static void requireWidth(NetworkArray values, int width) {
    if (values.width() != width) {
      throw new ModelException(
          "the network answers %s, but the task asks for %d values at a time; choose another of its outputs, or give labels in its order"
              .formatted(values, width));
    }
  }

  private static Reading pitch(PitchOutputs pitches) {
    return (outputs, row, scores, offset) ->
        pitches.write(
            outputs.get(0).values()[row], 1 - outputs.get(1).values()[row], scores, offset);
  }

  private static Reading salience(ImportConfig config, PitchOutputs pitches) {
    double[] places = pitches.placesFrom(config.fminHz(), 12 * config.binsPerSemitone());
    return (outputs, row, scores, offset) -> {
      int width = outputs.get(0).width();
      pitches.writeSalience(outputs.get(0).values(), row * width, width, places, scores, offset);
    };
  }

  /** Outputs that {@link #read} needs; none named means the first. */
  static void requireOutputs(ImportConfig config) {
    int needed = config.answer() == AnswerKind.PITCH ? 2 : 1;
    int named = Math.max(1, config.outputs().size());
    if (named != needed) {
      throw new ModelException(
          "outputs names %d outputs; %s reads %s"
              .formatted(
                  config.outputs().size(),
                  config.answer().name().toLowerCase(Locale.ROOT),
                  needed == 2 ? "two, first the one in Hz, then its confidence" : "one"));
    }
  }

  /**
   * The scores of an excerpt.
   *
   * @throws ModelException if the outputs are not as many as the question
   */
  Scores read(List<NetworkArray> outputs) {
    List<NetworkArray> active =
        outputs.stream().map(o -> OutputActivation.apply(config.activation(), o)).toList();
    int width = config.answer() == AnswerKind.PITCH ? 1 : active.get(0).width();
    int rows = active.get(0).values().length / width;
    int units = signature.head().units();
    if (signature.head().scale() == DecisionScale.FRAME) {
      return Scores.of(units, perFrame(active, rows, units));
    }
    return Scores.mean(List.of(Scores.of(units, all(active, rows, units))));
  }

  private float[] all(List<NetworkArray> outputs, int rows, int units) {
    float[] scores = new float[rows * units];
    for (int row = 0; row < rows; row++) {
      reading.write(outputs, row, scores, row * units);
    }
    return scores;
  }

  private float[] perFrame(List<NetworkArray> outputs, int rows, int units) {
    int frames = signature.input().frames();
    if (rows < 1 || Math.abs(rows - frames) > FRAMES_OFF) {
      throw new ModelException(
          "the network answers %d times for %d frames (%s); let the representation's hop be the network's own, and the feed what it was made for"
              .formatted(rows, frames, outputs.get(0)));
    }
    float[] scores = new float[frames * units];
    for (int frame = 0; frame < frames; frame++) {
      reading.write(outputs, Math.min(frame, rows - 1), scores, frame * units);
    }
    return scores;
  }
}
