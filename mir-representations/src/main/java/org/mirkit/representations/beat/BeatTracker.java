package org.mirkit.representations.beat;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.onset.OnsetStrength;

/**
 * Finds the beats of a clip as the path through its onsets that is loudest and steadiest; frames of
 * a hop, as in the onset strength.
 *
 * <p>Ellis, "Beat tracking by dynamic programming" (Journal of New Music Research 36.1, 2007),
 * equal to librosa 0.11's {@code beat.beat_track} with one tempo for the clip, by {@code
 * feature.tempo} on the onset strength as the median over 128 mel bands. A clip in which nothing
 * sets in has no beats and the tempo 0. Where librosa computes in the precision of the sound, this
 * does in 64 bits from the onset strength on; only beats that are equally good can differ by it.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class BeatTracker {
  private final BeatTrackerConfig config;
  private final OnsetStrength onsets;
  private final TempoEstimator tempo;

  /** A beat tracker with the given parameters. */
  public BeatTracker(BeatTrackerConfig config) {
    this.config = config;
    onsets = new OnsetStrength(config.onset());
    tempo = new TempoEstimator(config);
  }

  /**
   * The frames of the beats, rising; none if nothing sets in.
   *
   * @param clip mono, at the rate of the parameters
   * @throws org.mirkit.api.AudioException if the clip is empty, in another format, or has a sample
   *     that is not finite
   */
  public int[] beats(AudioClip clip) {
    return track(clip).frames();
  }

  /**
   * The beats with their tempo.
   *
   * @param clip mono, at the rate of the parameters
   * @throws org.mirkit.api.AudioException if the clip is empty, in another format, or has a sample
   *     that is not finite
   */
  public Beats track(AudioClip clip) {
    Features features = onsets.extract(clip);
    float[] strength = new float[features.frames()];
    features.copyRow(0, 0, strength, 0);
    for (float value : strength) {
      if (value > 0) {
        return track(strength);
      }
    }
    return new Beats(0, new int[0]);
  }

  private Beats track(float[] strength) {
    int periodFrames = tempo.periodFrames(strength);
    double[] salience = BeatSalience.of(strength, periodFrames);
    int[] path = new BeatPath(periodFrames, config.tightness()).through(salience);
    return new Beats(
        tempo.tempoBpm(periodFrames), WeakEnds.cut(path, salience, config.trim() ? 0.5 : 0));
  }
}
