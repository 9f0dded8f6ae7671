package org.mirkit.representations.conformance;

import java.util.function.DoubleSupplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.Npy;
import org.mirkit.testkit.reference.SharedReference;

/**
 * One row of the conformance table: how far ours is from a reference on one signal.
 *
 * @param feature id of the representation, or what else is compared
 * @param signal which sound
 * @param parameters those that differ from the defaults, as YAML would say them
 * @param reference the fixture compared with
 * @param measure what the error is: {@code of maximum}, {@code cents}
 * @param tolerance the largest error allowed
 * @param error computes the error; skips by assumption where the reference is absent
 */
public record ConformanceCase(
    String feature,
    String signal,
    String parameters,
    String reference,
    String measure,
    double tolerance,
    DoubleSupplier error) {

  /** The signals that have a fixture for every feature. */
  public static final String[] SIGNALS = {"sweep", "chord", "glide", "silence", "trumpet"};

  /** The largest difference of a representation's values, as a part of the reference's maximum. */
  public static ConformanceCase ofMaximum(
      Representation representation,
      String feature,
      String signal,
      String parameters,
      String fixture,
      double tolerance) {
    return ofMaximum(feature, signal, parameters, fixture, tolerance, representation::extract);
  }

  /** The same for any function of a clip, such as one that keeps only some of the frames. */
  public static ConformanceCase ofMaximum(
      String feature,
      String signal,
      String parameters,
      String fixture,
      double tolerance,
      Extraction extraction) {
    return new ConformanceCase(
        feature,
        signal,
        parameters,
        fixture,
        "of maximum",
        tolerance,
        () -> expected(signal, fixture).relativeError(extraction.apply(input(signal))));
  }

  /** All values of some features, row-major. */
  static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  /** A signal of the fixtures, mono at 22050 Hz. */
  public static AudioClip input(String signal) {
    return AudioClip.of(22_050, expected(signal, "input").floats());
  }

  /** A reference array for a signal. */
  public static Npy expected(String signal, String fixture) {
    return Npy.read(SharedReference.require("fixtures/librosa/" + signal + "/" + fixture + ".npy"));
  }

  /** From a clip to what is compared. */
  @FunctionalInterface
  public interface Extraction {

    /** Computes it. */
    Features apply(AudioClip clip);
  }
}
