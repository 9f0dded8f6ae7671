package org.mirkit.representations.pitch;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Fundamental frequency of one voice; axes [channel 2 (0 frequency in Hz, 1 aperiodicity from 0 to
 * 1), 1, time T in frames of a hop].
 *
 * <p>de Cheveigné and Kawahara, "YIN, a fundamental frequency estimator for speech and music"
 * (2002): the shortest period at which the normalised difference has a trough below a threshold,
 * else the lowest value of all, refined by a parabola. The aperiodicity is the difference there;
 * above the threshold the frequency is a guess.
 *
 * <p>Equal to librosa 0.11's {@code yin}, but for frames without any energy: librosa gives them the
 * highest frequency that it knows (2205 Hz by default); here they have 0 Hz and aperiodicity 1.
 */
public final class Yin implements Representation {
  private final YinConfig config;
  private final PitchGeometry geometry;
  private final NormalizedDifference difference;
  private final FeatureSpec spec;

  /** A pitch tracker with the given parameters. */
  public Yin(YinConfig config) {
    this.config = config;
    geometry = config.geometry();
    difference = new NormalizedDifference(geometry);
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("frequency in Hz, aperiodicity", 2),
            Axis.index("voice", 1),
            config.hopSamples(),
            "Hz, aperiodicity");
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
  public OptionalInt reachSamples() {
    return OptionalInt.of(geometry.reachSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = geometry.require(clip);
    float[] values = new float[2 * frames];
    PeriodSearch search = new PeriodSearch(config.troughThreshold());
    difference.analyze(
        clip.samples(0),
        frames,
        block -> {
          search.find(block);
          for (int lane = 0; lane < block.frames(); lane++) {
            write(block, lane, search.period(lane), values, frames);
          }
        });
    return Features.of(spec, frames, values);
  }

  private void write(
      NormalizedDifference.Block block, int lane, int index, float[] values, int frames) {
    int frame = block.firstFrame() + lane;
    if (block.isSilent(lane)) {
      values[frames + frame] = 1;
      return;
    }
    double period = geometry.frames().minPeriod() + index + shift(block, lane, index);
    values[frame] = (float) (config.sampleRateHz() / period);
    values[frames + frame] = Math.min(1, block.at(index)[lane]);
  }

  private static double shift(NormalizedDifference.Block block, int lane, int index) {
    if (index == 0 || index == block.periods() - 1) {
      return 0;
    }
    return Trough.shift(
        block.at(index - 1)[lane], block.at(index)[lane], block.at(index + 1)[lane]);
  }
}
