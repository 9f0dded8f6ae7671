package org.mirkit.models.rule;

import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;

/**
 * Pitch as a pitch tracker says it: turns the frequencies of the representations {@code yin} (2
 * channels: Hz, aperiodicity) and {@code pyin} (3 channels: Hz, voiced, probability) into scores,
 * so that both stand in one table with networks. A pitch between two outputs is shared between
 * them, so that their mean is the pitch itself. Outputs are pitches such as {@code A4}, {@code
 * A4+20}, and {@code unvoiced}.
 *
 * @param config the parameters
 */
record F0Curve(F0CurveConfig config) implements Rule {
  private static final int YIN_CHANNELS = 2;
  private static final int PYIN_CHANNELS = 3;

  @Override
  public String description() {
    return "the pitch tracker's own curve";
  }

  @Override
  public Answer prepare(ModelSignature signature) {
    FeatureMap input = signature.input();
    boolean yin = input.channels() == YIN_CHANNELS;
    if (!yin && input.channels() != PYIN_CHANNELS || input.bins() != 1) {
      throw new ModelException(
          "f0-curve needs the curve of a pitch tracker, 2 channels of 1 bin (yin) or 3 (pyin), but the representation has %d of %d bins; use yin or pyin"
              .formatted(input.channels(), input.bins()));
    }
    if (signature.head().scale() != DecisionScale.FRAME) {
      throw new ModelException(
          "f0-curve answers frame by frame, but the task decides once for a track; use it with the task pitch");
    }
    PitchOutputs outputs = PitchOutputs.of(signature.outputs());
    return features -> answer(features, outputs, yin);
  }

  private Scores answer(Features features, PitchOutputs outputs, boolean yin) {
    int frames = features.frames();
    float[] hz = new float[frames];
    float[] voicing = new float[frames];
    RuleInput.copyRow(features, 0, 0, "a frequency", hz);
    RuleInput.copyRow(features, 1, 0, yin ? "an aperiodicity" : "a voicing", voicing);
    float[] scores = new float[frames * outputs.units()];
    for (int frame = 0; frame < frames; frame++) {
      double unvoiced = yin ? unvoiced(voicing[frame]) : Math.max(0, 1 - voicing[frame]);
      outputs.write(hz[frame], unvoiced, scores, frame * outputs.units());
    }
    return Scores.of(outputs.units(), scores);
  }

  /** From 0 for a periodic frame to one half at the limit. */
  private double unvoiced(double aperiodicity) {
    return aperiodicity / (aperiodicity + config.voicedBelow());
  }
}
