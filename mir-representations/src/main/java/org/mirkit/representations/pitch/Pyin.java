package org.mirkit.representations.pitch;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Course of the fundamental frequency of one voice; axes [channel 3 (0 frequency in Hz, 0 where
 * unvoiced; 1 voiced: 1 or 0; 2 probability of voicing), 1, time T in frames of a hop].
 *
 * <p>Mauch and Dixon, "pYIN: a fundamental frequency estimator using probabilistic threshold
 * distributions" (2014): each frame gives several candidates with probabilities, and the most
 * probable course through them is decoded.
 *
 * <p>Equal to librosa 0.11's {@code pyin}, which marks unvoiced frames by NaN, but for hops at
 * which a pitch can change by an even number of steps of the scale or by none: there the triangle
 * of changes is made symmetric and at least one step wide.
 *
 * <p>The course is chosen for the whole clip at once, and its last frame may decide on its first;
 * so a clip is always read whole.
 */
public final class Pyin implements Representation {
  private final PyinConfig config;
  private final PitchGeometry geometry;
  private final NormalizedDifference difference;
  private final FeatureSpec spec;

  /** A pitch tracker with the given parameters. */
  public Pyin(PyinConfig config) {
    this.config = config;
    geometry = config.geometry();
    difference = new NormalizedDifference(geometry);
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("frequency in Hz, voiced, voicing probability", 3),
            Axis.index("voice", 1),
            config.hopSamples(),
            "Hz, flag, probability");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return geometry.count(samples);
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = geometry.require(clip);
    float[] values = new float[3 * frames];
    int bins = config.scale().bins();
    PitchCandidates candidates = new PitchCandidates(config);
    PitchTrack track =
        new PitchTrack(bins, config.widestStep(), config.switchProbability(), frames);
    difference.analyze(
        clip.samples(0),
        frames,
        block -> {
          for (int lane = 0; lane < block.frames(); lane++) {
            double voiced = candidates.find(block, lane);
            track.add(candidates.probability(), voiced);
            values[2 * frames + block.firstFrame() + lane] = (float) voiced;
          }
        });
    write(track.states(), values, frames);
    return Features.of(spec, frames, values);
  }

  private void write(int[] states, float[] values, int frames) {
    PitchScale scale = config.scale();
    int bins = scale.bins();
    for (int frame = 0; frame < frames; frame++) {
      if (states[frame] < bins) {
        values[frame] = (float) scale.hz(states[frame]);
        values[frames + frame] = 1;
      }
    }
  }
}
