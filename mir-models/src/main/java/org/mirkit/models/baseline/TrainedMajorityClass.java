package org.mirkit.models.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;

/** Frequencies that were counted. */
final class TrainedMajorityClass implements TrainedModel {
  private final ModelSignature signature;
  private final float[] frequencies;

  TrainedMajorityClass(ModelSignature signature, float[] frequencies) {
    this.signature = signature;
    this.frequencies = frequencies;
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(this::answer).toList();
  }

  private Scores answer(Features features) {
    boolean perFrame = signature.head().scale() == DecisionScale.FRAME;
    int decisions = perFrame ? features.frames() : 1;
    float[] values = new float[decisions * frequencies.length];
    for (int decision = 0; decision < decisions; decision++) {
      System.arraycopy(frequencies, 0, values, decision * frequencies.length, frequencies.length);
    }
    return Scores.of(frequencies.length, values);
  }

  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public void save(Path folder) {
    Path file = folder.resolve(MajorityClass.FILE);
    List<String> lines = new ArrayList<>();
    for (float frequency : frequencies) {
      lines.add(Float.toString(frequency));
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new ModelException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    // Nothing is held but memory of the JVM's own.
  }
}
