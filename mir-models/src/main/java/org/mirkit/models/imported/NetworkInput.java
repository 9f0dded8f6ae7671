package org.mirkit.models.imported;

import java.util.Arrays;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.representation.Features;

/** Turns features into what a network takes. */
final class NetworkInput {
  private final Feed feed;
  private final FeatureMap features;
  private final long[] shape;

  private NetworkInput(Feed feed, FeatureMap features, long... shape) {
    this.feed = feed;
    this.features = features;
    this.shape = shape;
  }

  /**
   * Settles the shape.
   *
   * @param declared sizes, -1 where any will do; empty where nothing is known
   * @throws ModelException if features cannot take this shape
   */
  static NetworkInput of(Feed feed, FeatureMap features, Optional<long[]> declared) {
    long[] natural = natural(feed, features);
    long[] shape = declared.map(wanted -> filled(feed, features, natural, wanted)).orElse(natural);
    return new NetworkInput(feed, features, shape);
  }

  private static long[] natural(Feed feed, FeatureMap map) {
    return switch (feed) {
      case FEATURES -> new long[] {1, map.channels(), map.bins(), map.frames()};
      case SIGNAL -> new long[] {1, (long) map.bins() * map.frames()};
      case FRAMES -> new long[] {map.frames(), map.bins()};
    };
  }

  /**
   * The declared shape with its open sizes settled: the first is the batch, another one the rest.
   */
  private static long[] filled(Feed feed, FeatureMap map, long[] natural, long... declared) {
    long[] shape = declared.clone();
    if (shape.length > 0 && shape[0] < 0) {
      shape[0] = natural[0];
    }
    if (shape.length == natural.length) {
      for (int i = 1; i < shape.length; i++) {
        shape[i] = shape[i] < 0 ? natural[i] : shape[i];
      }
    }
    long values = product(natural);
    long known = product(Arrays.stream(shape).filter(size -> size > 0).toArray());
    long open = Arrays.stream(shape).filter(size -> size < 0).count();
    if (open == 1 && values % known == 0) {
      shape = Arrays.stream(shape).map(size -> size < 0 ? values / known : size).toArray();
    }
    long taken = open > 1 ? -1 : product(shape);
    boolean nearly = feed == Feed.SIGNAL && Math.abs(taken - values) < map.bins();
    if (taken != values && !nearly) {
      throw new ModelException(refusal(feed, map, natural, declared));
    }
    return shape;
  }

  private static String refusal(Feed feed, FeatureMap map, long[] natural, long... declared) {
    long samples = product(Arrays.stream(declared).filter(size -> size > 0).toArray());
    String remedy =
        feed == Feed.SIGNAL
            ? "it takes %d samples: set crop to %d frames of %d samples, in seconds"
                .formatted(samples, (samples + map.bins() - 1) / map.bins(), map.bins())
            : "choose another feed, representation or crop, or say inputShape";
    return "the network takes %s, but features of %s give %s; %s"
        .formatted(Arrays.toString(declared), map, Arrays.toString(natural), remedy);
  }

  private static long product(long... sizes) {
    return Arrays.stream(sizes).reduce(1, Math::multiplyExact);
  }

  /** The input for an excerpt. A signal is cut, or ends in silence, by less than a frame. */
  NetworkArray array(Features excerpt) {
    float[] values = new float[Math.toIntExact(features.size())];
    excerpt.copyTo(values, 0);
    float[] ordered = feed == Feed.FEATURES ? values : frameByFrame(values);
    int taken = Math.toIntExact(product(shape));
    return new NetworkArray(
        shape, taken == ordered.length ? ordered : Arrays.copyOf(ordered, taken));
  }

  private float[] frameByFrame(float... values) {
    int bins = features.bins();
    int frames = features.frames();
    float[] turned = new float[values.length];
    for (int bin = 0; bin < bins; bin++) {
      for (int frame = 0; frame < frames; frame++) {
        turned[frame * bins + bin] = values[bin * frames + frame];
      }
    }
    return turned;
  }

  /** An input of zeros. */
  NetworkArray silence() {
    return new NetworkArray(shape, new float[Math.toIntExact(product(shape))]);
  }
}
