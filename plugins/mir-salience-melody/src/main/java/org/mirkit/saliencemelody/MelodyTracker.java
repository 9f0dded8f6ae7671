package org.mirkit.saliencemelody;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * Finds the melody. A potential is the logarithm of a pitch's salience; that of no melody is 0, so
 * that saliences of different frames can be compared.
 *
 * @param config the parameters
 * @param pitches the task's
 */
record MelodyTracker(SalienceMelodyConfig config, Pitches pitches) implements JointModel {
  private static final double SILENCE = 1e-12;
  private static final double OCTAVE_CENTS = 1200;

  /** What is left for a guess where there is no melody: less than for no melody. */
  private static final float GUESS = 0.25f;

  @Override
  public List<Scores> predict(List<Features> batch) {
    return potentials(batch).stream().map(this::decide).toList();
  }

  @Override
  public List<Scores> potentials(List<Features> batch) {
    return batch.stream().map(this::potentials).toList();
  }

  private Scores potentials(Features features) {
    float[][] saliences = new SalienceFunction(config, pitches).of(features);
    float[] potentials = new float[saliences.length * pitches.units()];
    for (int frame = 0; frame < saliences.length; frame++) {
      for (int pitch = 0; pitch < pitches.size(); pitch++) {
        potentials[frame * pitches.units() + pitches.unitOf(pitch)] =
            (float) Math.log(saliences[frame][pitch] + SILENCE);
      }
    }
    return Scores.of(pitches.units(), potentials);
  }

  @Override
  public Scores decide(Scores potentials) {
    SaliencePeaks peaks = new SaliencePeaks(saliences(potentials), config);
    double jump = pitches.steps(config.jumpCents());
    List<Contour> contours = new ContourTracker(peaks, jump, config.gapFrames()).contours();
    MelodySelection selection =
        new MelodySelection(potentials.decisions(), pitches.steps(OCTAVE_CENTS), config);
    int[] melody = selection.pitches(selection.melody(contours));
    int[] guesses = selection.pitches(contours);
    float[] scores = new float[melody.length * pitches.units()];
    for (int frame = 0; frame < melody.length; frame++) {
      boolean voiced = melody[frame] != MelodySelection.NONE;
      int pitch = voiced ? melody[frame] : guesses[frame];
      int offset = frame * pitches.units();
      scores[offset + pitches.unvoiced()] = voiced ? 0 : 1 - GUESS;
      if (pitch != MelodySelection.NONE) {
        scores[offset + pitches.unitOf(pitch)] = voiced ? 1 : GUESS;
      }
    }
    return Scores.of(pitches.units(), scores);
  }

  private float[][] saliences(Scores potentials) {
    float[][] saliences = new float[potentials.decisions()][pitches.size()];
    for (int frame = 0; frame < saliences.length; frame++) {
      double none = potentials.at(frame, pitches.unvoiced());
      for (int pitch = 0; pitch < pitches.size(); pitch++) {
        double relative = potentials.at(frame, pitches.unitOf(pitch)) - none;
        double salience = Math.exp(relative);
        saliences[frame][pitch] = salience > 2 * SILENCE ? (float) salience : 0;
      }
    }
    return saliences;
  }

  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  /** It learned nothing. */
  @Override
  public void save(Path folder) {}

  /** It holds nothing but Java's memory. */
  @Override
  public void close() {}
}
