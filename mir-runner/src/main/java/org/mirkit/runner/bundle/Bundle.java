package org.mirkit.runner.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.representation.BandStatistics;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.TemporaryFolder;
import org.mirkit.runner.pipeline.LearnedDecoder;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.TrackAnnotator;
import org.mirkit.runner.pipeline.TrackScorer;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * A trained model, opened: all parts that an answer depends on, made again from what the bundle
 * says and checked against it, so that a mismatch is an error and never a wrong answer.
 *
 * @param manifest what the bundle says
 * @param task decodes scores
 * @param vocabulary the labels in the order of the outputs
 * @param resampler as in training
 * @param representation as in training
 * @param scorer answers for a track
 * @param decoders make its scores agree
 * @param warnings what is not as it was in training, though it should answer alike
 */
public record Bundle(
    BundleManifest manifest,
    Task task,
    Vocabulary vocabulary,
    Resampler resampler,
    Representation representation,
    TrackScorer scorer,
    List<LearnedDecoder> decoders,
    List<String> warnings)
    implements AutoCloseable {

  /**
   * Opens a bundle.
   *
   * @param engine makes parts from their parameters
   * @param registry the plugins at hand
   * @throws ModelException if it is damaged, was changed, or does not fit this installation; the
   *     message says what to do
   */
  public static Bundle open(Path file, ConfigEngine engine, PluginRegistry registry) {
    try (BundleArchive archive = BundleArchive.open(file)) {
      BundleManifest manifest = archive.manifest();
      requireApi(file, manifest);
      SealedPlugins plugins = SealedPlugins.of(manifest, registry);
      plugins.require(file);
      Representation representation = representation(file, engine, manifest);
      requireAudio(file, manifest, representation.spec());
      requireLabels(file, manifest, archive.labels());
      archive.requireSeal(manifest);
      Task task = part(file, engine, Task.class, manifest.task());
      Resampler resampler = part(file, engine, Resampler.class, manifest.resampler());
      Vocabulary vocabulary = new Vocabulary(manifest.labels());
      List<LearnedDecoder> decoders = decoders(file, engine, manifest);
      Model model = part(file, engine, Model.class, manifest.model());
      TrainedModel trained =
          load(
              file,
              archive,
              manifest,
              model,
              signature(manifest, representation, task, vocabulary));
      return new Bundle(
          manifest,
          task,
          vocabulary,
          resampler,
          representation,
          new TrackScorer(trained, normalization(manifest), manifest.crop(), task.card().scale()),
          decoders,
          plugins.differences(file));
    }
  }

  /** All of it at work on a track. */
  public TrackAnnotator annotator() {
    return new TrackAnnotator(scorer, decoders, task, vocabulary);
  }

  private static Representation representation(
      Path file, ConfigEngine engine, BundleManifest manifest) {
    return ForeignFeatures.of(manifest.representation())
        .<Representation>map(foreign -> foreign)
        .orElseGet(() -> part(file, engine, Representation.class, manifest.representation()));
  }

  /** Whether it can be asked about sound; one that learned from foreign features cannot. */
  public boolean canHear() {
    return !(representation instanceof ForeignFeatures);
  }

  private static List<LearnedDecoder> decoders(
      Path file, ConfigEngine engine, BundleManifest manifest) {
    return manifest.decoders().stream()
        .map(
            kept ->
                new LearnedDecoder(part(file, engine, Decoder.class, kept.part()), kept.learned()))
        .toList();
  }

  /** What a bundle asks for and cannot be had is not a mistake in the user's configuration. */
  private static <P> P part(Path file, ConfigEngine engine, Class<P> type, JsonNode stored) {
    try {
      return engine.bindPart(type, stored, file + "!" + BundleLayout.MANIFEST).value();
    } catch (ConfigException e) {
      throw new ModelException(
          e.getMessage() + "\nthis mirkit cannot make the model again: use the one that made it",
          e);
    }
  }

  private static TrainedModel load(
      Path file,
      BundleArchive archive,
      BundleManifest manifest,
      Model model,
      ModelSignature signature) {
    try (TemporaryFolder folder = TemporaryFolder.create("mirkit-model")) {
      archive.extractModel(manifest, folder.path());
      return model.load(signature, folder.path());
    } catch (IOException e) {
      throw new ModelException(
          "%s: its weights cannot be unpacked to the temporary folder %s: %s; make room there"
              .formatted(file, System.getProperty("java.io.tmpdir"), IoReason.of(e)),
          e);
    }
  }

  private static ModelSignature signature(
      BundleManifest manifest, Representation representation, Task task, Vocabulary vocabulary) {
    FeatureSpec spec = representation.spec();
    return new ModelSignature(
        new TensorShape.FeatureMap(spec.channels(), spec.bins(), manifest.crop().frames()),
        task.head(vocabulary),
        vocabulary.labels());
  }

  private static Normalization normalization(BundleManifest manifest) {
    return new Normalization(
        Optional.ofNullable(manifest.normalization())
            .map(statistics -> BandStatistics.of(statistics.mean(), statistics.deviation())));
  }

  private static void requireApi(Path file, BundleManifest manifest) {
    if (!isRunBy(ApiVersion.CURRENT, manifest.api())) {
      throw new ModelException(
          "%s: was made with API %s; this mirkit has API %s: use the mirkit that made it, or train again"
              .formatted(file, manifest.api(), ApiVersion.CURRENT));
    }
  }

  private static boolean isRunBy(ApiVersion host, String version) {
    try {
      return host.runs(ApiVersion.parse(version));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void requireAudio(Path file, BundleManifest manifest, FeatureSpec spec) {
    AudioFormat trained = manifest.audio();
    if (!trained.equals(spec.input()) || manifest.bins() != spec.bins()) {
      throw new ModelException(
          "%s: was trained on audio of %s and %d bins, but its representation now asks for %s and %d bins; it would answer wrongly: use an unchanged copy"
              .formatted(file, trained, manifest.bins(), spec.input(), spec.bins()));
    }
  }

  private static void requireLabels(Path file, BundleManifest manifest, String trainedLabels) {
    List<String> trained = trainedLabels.lines().toList();
    if (!trained.equals(manifest.labels())) {
      throw new ModelException(
          "%s: bundle.json lists the labels %s, but the weights were trained with %s; it would answer wrongly: use an unchanged copy"
              .formatted(file, manifest.labels(), trained));
    }
  }

  @Override
  public void close() {
    scorer.model().close();
  }
}
