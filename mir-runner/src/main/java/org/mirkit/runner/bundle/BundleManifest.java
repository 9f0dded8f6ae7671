package org.mirkit.runner.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.runner.pipeline.Crop;

/**
 * What {@code bundle.json} says: everything that a model's answers depend on.
 *
 * @param format version of this layout
 * @param api version of the SPI that the model was made with
 * @param created when, ISO 8601
 * @param experiment name of the experiment
 * @param task its parameters
 * @param representation its parameters; or what is known of features that were computed elsewhere
 * @param resampler its parameters
 * @param model its parameters
 * @param decoders between its scores and the task, in order
 * @param audio rate and channels that the model heard in training
 * @param bins frequency bins of the representation
 * @param crop excerpts in frames
 * @param labels in the order of the outputs
 * @param normalization statistics of the training tracks; null when features are left as they are
 * @param plugins name and version of each plugin that the parts come from
 * @param jars SHA-256 of the jars of each of these, sorted; of one whose classes lay in no jar, and
 *     of all in a bundle of format 2, nothing is said
 * @param dataset what it was trained on, and on what terms
 * @param training how much it learned from, and the seed
 * @param scores on the test set of its fold
 * @param files SHA-256 of every other file in the bundle, by name
 */
public record BundleManifest(
    int format,
    String api,
    String created,
    String experiment,
    JsonNode task,
    JsonNode representation,
    JsonNode resampler,
    JsonNode model,
    List<SealedDecoder> decoders,
    AudioFormat audio,
    int bins,
    Crop crop,
    List<String> labels,
    @Nullable Statistics normalization,
    Map<String, String> plugins,
    Map<String, List<String>> jars,
    DatasetCard dataset,
    Training training,
    Map<String, Double> scores,
    Map<String, String> files) {

  /** The layout that this version writes. */
  public static final int FORMAT = 3;

  /** The oldest layout that this version reads. */
  static final int OLDEST_FORMAT = 2;

  /**
   * Statistics of the training tracks.
   *
   * @param mean a value per channel and bin
   * @param deviation a value per channel and bin
   */
  public record Statistics(double[] mean, double[] deviation) {}

  /**
   * A decoder with what it learned.
   *
   * @param part its parameters
   * @param learned from the training tracks
   */
  public record SealedDecoder(JsonNode part, float[] learned) {}

  /**
   * What the model learned from.
   *
   * @param tracks number of training tracks
   * @param dataDigest SHA-256 over ids, contents and labels of all tracks of the dataset
   * @param seed of the experiment
   * @param fold of the split, from 1
   * @param validationLoss of the weights that were kept; NaN where there was none
   * @param engine what computed it
   */
  public record Training(
      int tracks,
      String dataDigest,
      long seed,
      int fold,
      double validationLoss,
      Map<String, String> engine) {}

  /** The same manifest with the scores of another test. */
  public BundleManifest withScores(Map<String, Double> others) {
    return new BundleManifest(
        format,
        api,
        created,
        experiment,
        task,
        representation,
        resampler,
        model,
        decoders,
        audio,
        bins,
        crop,
        labels,
        normalization,
        plugins,
        jars,
        dataset,
        training,
        others,
        files);
  }

  /** The same manifest once its files are known. */
  BundleManifest withFiles(Map<String, String> digests) {
    return new BundleManifest(
        format,
        api,
        created,
        experiment,
        task,
        representation,
        resampler,
        model,
        decoders,
        audio,
        bins,
        crop,
        labels,
        normalization,
        plugins,
        jars,
        dataset,
        training,
        scores,
        digests);
  }
}
