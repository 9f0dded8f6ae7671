package org.mirkit.saliencemelody;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.task.DecisionScale;

/**
 * The melody of polyphonic music by pitch contours (J. Salamon and E. Gómez, "Melody Extraction
 * from Polyphonic Music Signals using Pitch Contour Characteristics", 2012). It hears magnitudes of
 * a spectrum with frequencies in Hz, such as {@code { use: stft, value: magnitude }}, and learns
 * nothing; contours are found in a whole track at once.
 */
public final class SalienceMelody implements Model {
  private final SalienceMelodyConfig config;

  /** A model with the given parameters. */
  public SalienceMelody(SalienceMelodyConfig config) {
    this.config = config;
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    Pitches pitches = pitches(signature);
    TensorShape output = new TensorShape.Sequence(pitches.units(), signature.input().frames());
    return List.of(LayerShape.ofWhole("contours of pitch salience", signature.input(), output, 0));
  }

  private static Pitches pitches(ModelSignature signature) {
    if (signature.head().scale() != DecisionScale.FRAME) {
      throw new ModelException(
          "salience-melody answers frame by frame, but the task decides once for a track; use it with the task melody");
    }
    if (signature.input().channels() != 1) {
      throw new ModelException(
          "salience-melody hears 1 channel of magnitudes, but the representation has %d; use stft with value: magnitude"
              .formatted(signature.input().channels()));
    }
    return Pitches.of(signature.outputs());
  }

  @Override
  public boolean needsRawFeatures() {
    return true;
  }

  @Override
  public void requireHears(FeatureSpec features) {
    if (!features.frequency().unit().equals("Hz")) {
      throw new ModelException(
          "salience-melody needs bins with frequencies in Hz, found %s; use stft with value: magnitude"
              .formatted(features.frequency()));
    }
  }

  /** It hears frame by frame. */
  @Override
  public void requireTakesShorter(ModelSignature signature) {}

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    return new MelodyTracker(config, pitches(signature));
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    return new MelodyTracker(config, pitches(signature));
  }
}
