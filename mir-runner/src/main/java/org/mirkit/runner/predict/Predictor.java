package org.mirkit.runner.predict;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.bundle.Bundle;
import org.mirkit.runner.bundle.BundleManifest;
import org.mirkit.runner.bundle.ForeignFeatures;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.pipeline.TrackAnswer;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.plugin.PluginSources;

/**
 * Answers for sound files with a trained model. One serves any number of threads: they share its
 * weights, and each hears and answers by itself. Only with a model that cannot be asked by several
 * at once ({@link TrainedModel#servesSeveralThreads}) they take turns, each when its features are
 * there.
 *
 * <pre>{@code
 * try (Predictor predictor = Predictor.open(Path.of("model.mir"))) {
 *   ClassLabel genre = predictor.predict(Path.of("song.mp3"), ClassLabel.class);
 *   System.out.println(genre.label() + " " + genre.probabilities());
 * }
 * }</pre>
 */
public final class Predictor implements AutoCloseable {
  private final Bundle bundle;
  private final FeatureExtractor extractor;
  private final AutoCloseable plugins;
  private final Admission admission;

  private Predictor(Bundle bundle, AudioReader reader, AutoCloseable plugins) {
    this.bundle = bundle;
    this.extractor = new FeatureExtractor(reader, bundle.resampler(), bundle.representation());
    this.plugins = plugins;
    this.admission = new Admission(bundle.scorer().model().servesSeveralThreads());
  }

  /**
   * Opens a bundle with the plugins of the class path and those that {@code MIRKIT_PLUGINS} names.
   *
   * @throws ModelException if the bundle is damaged or does not fit this installation
   */
  public static Predictor open(Path bundle) {
    PluginSources sources =
        PluginSources.of(List.of(), List.of(), System.getenv(), new Properties());
    LoadedPlugins plugins = new PluginLoader().load(sources);
    try {
      return open(bundle, plugins.registry(), plugins);
    } catch (RuntimeException e) {
      plugins.close();
      throw e;
    }
  }

  /** Opens a bundle with plugins that the caller loaded and closes. */
  public static Predictor open(Path bundle, PluginRegistry registry) {
    return open(bundle, registry, () -> {});
  }

  private static Predictor open(Path bundle, PluginRegistry registry, AutoCloseable plugins) {
    ConfigEngine engine = new ConfigEngine(registry, System.getenv(), Path.of(""));
    Bundle opened = Bundle.open(bundle, engine, registry);
    if (!opened.canHear()) {
      opened.close();
      throw new ModelException(bundle + ": " + ForeignFeatures.REFUSAL);
    }
    return new Predictor(opened, AudioReader.of(registry, engine), plugins);
  }

  /** What the model was trained on, and everything else that its answers depend on. */
  public BundleManifest manifest() {
    return bundle.manifest();
  }

  /**
   * What is not as it was when the model was made, though it should answer alike: other versions of
   * plugins, or other builds of the same.
   */
  public List<String> warnings() {
    return bundle.warnings();
  }

  /** What its answers are. */
  public Class<? extends Annotation> annotationType() {
    return bundle.task().card().annotation();
  }

  /**
   * How long the sound of a file lasts, of which an answer may say that it holds to its end.
   *
   * @throws org.mirkit.api.AudioException if the file cannot be read
   */
  public double durationSeconds(Path file) {
    return admission.inside(() -> extractor.reader().durationSeconds(file));
  }

  /**
   * Answers for a file: decoded, resampled and normalised as in training.
   *
   * @throws org.mirkit.api.AudioException if the file cannot be read
   */
  public Annotation predict(Path file) {
    return hear(file).annotation();
  }

  /**
   * The same, as the type that this model's task answers with.
   *
   * @param type {@link #annotationType()}, or what it is a kind of
   * @throws org.mirkit.api.AudioException if the file cannot be read
   * @throws ModelException if the model answers with another type
   */
  public <A extends Annotation> A predict(Path file, Class<A> type) {
    if (!type.isAssignableFrom(annotationType())) {
      throw new ModelException(
          "the model answers with %s, not with %s; ask it for that, or for an Annotation"
              .formatted(annotationType().getSimpleName(), type.getSimpleName()));
    }
    return type.cast(predict(file));
  }

  /**
   * Answers for sound at hand, of any rate and with any number of channels: from a microphone, or
   * from another decoder.
   *
   * @throws org.mirkit.api.AudioException if it is too short for a single frame
   */
  public Annotation predict(AudioClip sound) {
    return hear(new AudioSource.Rendered("the sound", () -> sound)).annotation();
  }

  /**
   * Answers for a file as {@link #predict} does, and tells what the model heard of it and how sure
   * it is.
   *
   * @throws org.mirkit.api.AudioException if the file cannot be read
   */
  public Prediction hear(Path file) {
    return hear(new AudioSource.File(file));
  }

  private Prediction hear(AudioSource sound) {
    return admission.inside(
        () -> {
          Features features = extractor.features(sound);
          FrameSource frames = FrameSource.of(features);
          TrackAnswer answer =
              admission.ask(() -> bundle.annotator().answer(sound.name(), frames, features.grid()));
          return new Prediction(answer.annotation(), features, answer.scores(), answer.layout());
        });
  }

  /**
   * What another representation than the model's makes of a file.
   *
   * @throws org.mirkit.api.AudioException if the file cannot be read
   */
  public Features features(Path file, Representation representation) {
    FeatureExtractor other =
        new FeatureExtractor(extractor.reader(), extractor.resampler(), representation);
    return admission.inside(() -> other.features(new AudioSource.File(file)));
  }

  /**
   * The layers of the model, head included.
   *
   * @throws ModelException if it has none
   */
  public List<LayerShape> layers() {
    return bundle.scorer().layered().layers();
  }

  /**
   * One of the layers.
   *
   * @param number from 1
   * @throws ModelException if there is no such layer
   */
  public LayerShape layer(int number) {
    List<LayerShape> layers = layers();
    if (number < 1 || number > layers.size()) {
      throw new ModelException(
          "there is no layer %d; the layers are 1 to %d, as 'mir embed' lists them without --layer"
              .formatted(number, layers.size()));
    }
    return layers.get(number - 1);
  }

  /**
   * What an inner layer makes of a file: features that were learned, for another model or for a
   * look at them.
   *
   * @param layer from 1
   * @throws org.mirkit.api.AudioException if the file cannot be read
   * @throws ModelException if there is no such layer
   */
  public InnerFeatures features(Path file, int layer) {
    return admission.inside(() -> inner(new AudioSource.File(file), layer));
  }

  private InnerFeatures inner(AudioSource sound, int layer) {
    LayerShape shape = layer(layer);
    Features features = extractor.features(sound);
    List<float[]> excerpts =
        admission.ask(() -> bundle.scorer().outputs(FrameSource.of(features), layer));
    List<Double> starts =
        Arrays.stream(bundle.scorer().crop().starts(features.frames()))
            .mapToObj(features.grid()::timeOf)
            .toList();
    return new InnerFeatures(layer, shape, starts, excerpts);
  }

  /** Time from one frame of the model's input to the next. */
  public double frameSeconds() {
    return 1 / bundle.representation().spec().grid(1).frameRateHz();
  }

  /** Waits for answers that are on their way, then frees what the network holds. */
  @Override
  public void close() {
    admission.shut(this::release);
  }

  private void release() {
    bundle.close();
    try {
      plugins.close();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("plugins cannot be closed", e);
    }
  }
}
