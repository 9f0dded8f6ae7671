package org.mirkit.representations.beat;

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.onset.OnsetAggregate;
import org.mirkit.representations.onset.OnsetFrames;
import org.mirkit.representations.onset.OnsetStrengthConfig;

/** Parameters of a beat tracker, with librosa's defaults. */
public record BeatTrackerConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1000,
            max = 96_000)
        int sampleRateHz,
    @Param(
            value = "Distance between neighbouring frames",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Tempo that is the likeliest before a clip is heard",
            unit = "BPM",
            defaultValue = "120",
            min = 15,
            max = 320)
        double startBpm,
    @Param(
            value = "How much a distance other than the tempo's costs",
            defaultValue = "100",
            min = 0.001,
            max = 1e6)
        double tightness,
    @Param(
            value = "Whether weak beats at the beginning and the end are left out",
            defaultValue = "true")
        boolean trim) {
  /** Stretch of sound in which a tempo is looked for; holds two beats at the slowest. */
  private static final int TEMPO_WINDOW_SECONDS = 8;

  private static final int MOST_WINDOW_FRAMES = 16_384;
  private static final double SLOWEST_BPM = 15;
  static final double FASTEST_BPM = 320;

  /** At higher rates some of the 128 mel bands hold no bin of librosa's transform. */
  private static final int HIGHEST_RATE_HZ = 96_000;

  /** Below, nothing of music is left. */
  private static final int LOWEST_RATE_HZ = 1000;

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public BeatTrackerConfig {
    if (!(startBpm >= SLOWEST_BPM && startBpm <= FASTEST_BPM)) {
      throw new ConfigException(
          "startBpm",
          "a tempo of %s BPM is beyond what is looked for; %s to %s would do"
              .formatted(startBpm, SLOWEST_BPM, FASTEST_BPM));
    }
    if (!(tightness > 0 && tightness < Double.POSITIVE_INFINITY)) {
      throw new ConfigException(
          "tightness", "%s is not a positive number; 100 would do".formatted(tightness));
    }
    if (sampleRateHz < LOWEST_RATE_HZ || sampleRateHz > HIGHEST_RATE_HZ) {
      throw new ConfigException(
          "sampleRateHz",
          "beats cannot be followed at %d Hz; %d to %d Hz would do"
              .formatted(sampleRateHz, LOWEST_RATE_HZ, HIGHEST_RATE_HZ));
    }
    requireHop(sampleRateHz, hopSamples, startBpm);
    onset(sampleRateHz, hopSamples);
  }

  /** A beat must be two frames long at least, and the tempo's window not too many. */
  private static void requireHop(int sampleRateHz, int hopSamples, double startBpm) {
    int smallest = TEMPO_WINDOW_SECONDS * sampleRateHz / (MOST_WINDOW_FRAMES + 1) + 1;
    int largest = (int) (30 * sampleRateHz / startBpm);
    if (hopSamples < smallest || hopSamples > largest) {
      throw new ConfigException(
          "hopSamples",
          "beats cannot be followed in frames of %d samples at %d Hz; %d to %d samples would do"
              .formatted(hopSamples, sampleRateHz, smallest, largest));
    }
  }

  /** The parameters that librosa's {@code beat_track} has, for other frames. */
  public static BeatTrackerConfig of(int sampleRateHz, int hopSamples) {
    return new BeatTrackerConfig(sampleRateHz, hopSamples, 120, 100, true);
  }

  OnsetStrengthConfig onset() {
    return onset(sampleRateHz, hopSamples);
  }

  private static OnsetStrengthConfig onset(int sampleRateHz, int hopSamples) {
    return new OnsetStrengthConfig(
        new OnsetFrames(sampleRateHz, 2048, hopSamples),
        128,
        1,
        1,
        OnsetAggregate.MEDIAN,
        false,
        true);
  }

  int tempoWindowFrames() {
    return TEMPO_WINDOW_SECONDS * sampleRateHz / hopSamples;
  }
}
