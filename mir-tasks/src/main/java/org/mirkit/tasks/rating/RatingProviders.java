package org.mirkit.tasks.rating;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The tasks of values on scales and how they are judged. */
public final class RatingProviders {
  private static final List<String> GEMS_SCALES =
      List.of(
          "amazement",
          "solemnity",
          "tenderness",
          "nostalgia",
          "calmness",
          "power",
          "joyful_activation",
          "tension",
          "sadness");
  private static final List<String> VALENCE_AROUSAL_SCALES = List.of("valence", "arousal");

  /**
   * {@link RatingTask}: the nine factors of the Geneva Emotional Music Scale of Zentner, Grandjean
   * and Scherer, "Emotions Evoked by the Sound of Music" (2008), by the names that Emotify gives
   * them (Aljanaki, Wiering and Veltkamp 2016).
   */
  public static final Provider<FixedScalesConfig, Task> GEMS =
      Provider.of(
          Task.class,
          "gems",
          "How strongly each of nine emotions is felt in a track (GEMS)",
          FixedScalesConfig.class,
          config ->
              new RatingTask(
                  Optional.of(GEMS_SCALES), "values on the nine GEMS scales", config.range()));

  /** {@link RatingTask}. */
  public static final Provider<RatingsConfig, Task> RATINGS =
      Provider.of(
          Task.class,
          "ratings",
          "Values of a whole track on the scales of the collection",
          RatingsConfig.class,
          config -> new RatingTask(config.scales(), "values on K scales", config.range()));

  /** {@link Regression}. */
  public static final Provider<RegressionConfig, Metric> REGRESSION =
      Provider.of(
          Metric.class,
          "regression",
          "R2, Pearson, concordance, RMSE and MAE of each scale and their means",
          RegressionConfig.class,
          config -> new Regression(config.scales()));

  /** {@link RatingTask}, after Russell, "A Circumplex Model of Affect" (1980). */
  public static final Provider<FixedScalesConfig, Task> VALENCE_AROUSAL =
      Provider.of(
          Task.class,
          "valence-arousal",
          "How pleasant and how energetic a track is",
          FixedScalesConfig.class,
          config ->
              new RatingTask(
                  Optional.of(VALENCE_AROUSAL_SCALES), "valence and arousal", config.range()));

  private RatingProviders() {}
}
