package org.mirkit.representations.chroma;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.cqt.CqtFrames;

/**
 * Tonal centroids: where the chroma of each frame lies on the circles of fifths, minor thirds and
 * major thirds; axes [channel 1, coordinate F (sine and cosine of each circle), time T in frames of
 * a hop].
 *
 * <p>Harte, Sandler and Gasser, "Detecting harmonic change in musical audio" (2006), section 3;
 * equal to librosa 0.11's {@code tonnetz} to 1 % of the maximum.
 */
public final class Tonnetz implements Representation {
  /** Half turns per semitone: on the circles of fifths, of minor thirds, of major thirds. */
  private static final double[] CIRCLES = {7 / 6.0, 7 / 6.0, 3 / 2.0, 3 / 2.0, 2 / 3.0, 2 / 3.0};

  private final CqtChroma chroma;
  private final CqtFrames frames;

  /** Features with the given parameters. */
  public Tonnetz(TonnetzConfig config) {
    this(
        new CqtChroma(
            config.bands(), 12, config.sampleRateHz(), config.hopSamples(), config.tuning(), true),
        new CqtFrames(
            PitchClasses.spec(
                config.sampleRateHz(), config.hopSamples(), "tonal centroid", CIRCLES.length)));
  }

  private Tonnetz(CqtChroma chroma, CqtFrames frames) {
    this.chroma = chroma;
    this.frames = frames;
  }

  @Override
  public FeatureSpec spec() {
    return frames.spec();
  }

  @Override
  public int frames(long samples) {
    return frames.count(samples);
  }

  /** Unknown as long as the tuning is estimated. */
  @Override
  public OptionalInt reachSamples() {
    return chroma.reachSamples();
  }

  @Override
  public Optional<Survey> survey() {
    return chroma.survey(tuned -> new Tonnetz(tuned, frames));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] values = chroma.sums(clip.samples(0), count);
    ChromaNorm.SUM.apply(values, count);
    float[] centroids = new float[CIRCLES.length * count];
    for (int row = 0; row < CIRCLES.length; row++) {
      for (int pitchClass = 0; pitchClass < 12; pitchClass++) {
        float weight = (float) weight(row, pitchClass);
        for (int frame = 0; frame < count; frame++) {
          centroids[row * count + frame] += weight * values[pitchClass * count + frame];
        }
      }
    }
    return Features.of(spec(), count, centroids);
  }

  private static double weight(int row, int pitchClass) {
    double radius = row < 4 ? 1 : 0.5;
    double quarterTurn = row % 2 == 0 ? 0.5 : 0;
    return radius * Math.cos(Math.PI * (CIRCLES[row] * pitchClass - quarterTurn));
  }
}
