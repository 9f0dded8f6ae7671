package org.mirkit.representations.combine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.beat.BeatTracker;

/**
 * A representation that changes from beat to beat only; axes, unit and frames are those of the
 * representation inside.
 *
 * <p>Every value is replaced by the mean, median or maximum of its bin from one beat to the next;
 * what comes before the first beat and what comes from the last beat on are intervals too, and a
 * clip without beats is a single one. As in librosa 0.11's {@code util.sync}, but an interval's
 * value is held over all of its frames instead of being given once: so frame t is still at {@code
 * t·hop/rate} seconds, as {@link org.mirkit.api.audio.TimeGrid} promises to models and tasks.
 *
 * <p>The beats are those that {@link BeatTracker} finds in the same clip with librosa's defaults,
 * in frames of the inner representation's hop. They depend on the whole clip, and so does every
 * value: not in a few numbers but in a beat for each moment, so that a clip is always read whole.
 */
public final class BeatSync implements Representation {
  private final Representation inner;
  private final BeatAggregate aggregate;
  private final BeatTracker tracker;

  /** A representation that is held over beats, with the given parameters. */
  public BeatSync(BeatSyncConfig config) {
    inner = config.representation();
    aggregate = config.aggregate();
    tracker = new BeatTracker(config.tracker());
  }

  @Override
  public FeatureSpec spec() {
    return inner.spec();
  }

  @Override
  public int frames(long samples) {
    return inner.frames(samples);
  }

  @Override
  public Features extract(AudioClip clip) {
    Features features = inner.extract(clip);
    int frames = features.frames();
    int[] bounds = bounds(tracker.beats(clip), frames);
    float[] values = new float[CombinedSize.of(spec(), frames)];
    float[] row = new float[frames];
    int at = 0;
    for (int channel = 0; channel < spec().channels(); channel++) {
      for (int bin = 0; bin < spec().bins(); bin++, at += frames) {
        features.copyRow(channel, bin, row, 0);
        for (int i = 1; i < bounds.length; i++) {
          float held = aggregate.of(row, bounds[i - 1], bounds[i]);
          Arrays.fill(values, at + bounds[i - 1], at + bounds[i], held);
        }
      }
    }
    return Features.of(spec(), frames, values);
  }

  /** Where intervals begin, and the end of the last; none is empty. */
  private static int[] bounds(int[] beats, int frames) {
    IntStream inside = Arrays.stream(beats).filter(beat -> beat > 0 && beat < frames);
    return IntStream.concat(IntStream.of(0), IntStream.concat(inside, IntStream.of(frames)))
        .toArray();
  }
}
