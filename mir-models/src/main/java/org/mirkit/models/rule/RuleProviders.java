package org.mirkit.models.rule;

import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.Provider;

/** The models that know rules and learn nothing. */
public final class RuleProviders {

  /** {@link Activation}. */
  public static final Provider<ActivationConfig, Model> ACTIVATION =
      Provider.of(
          Model.class,
          "activation",
          "Features of one band as scores, such as an onset strength; learns nothing",
          ActivationConfig.class,
          config -> new RuleModel(new Activation(config)));

  /** {@link F0Curve}. */
  public static final Provider<F0CurveConfig, Model> F0_CURVE =
      Provider.of(
          Model.class,
          "f0-curve",
          "Pitch as yin or pyin says it, as scores; learns nothing",
          F0CurveConfig.class,
          config -> new RuleModel(new F0Curve(config)));

  /** {@link KrumhanslKey}. */
  public static final Provider<KrumhanslKeyConfig, Model> KRUMHANSL_KEY =
      Provider.of(
          Model.class,
          "krumhansl-key",
          "Keys by correlation of chroma with profiles; learns nothing",
          KrumhanslKeyConfig.class,
          config -> new RuleModel(new KrumhanslKey(config)));

  /** {@link TemplateChords}. */
  public static final Provider<TemplateChordsConfig, Model> TEMPLATE_CHORDS =
      Provider.of(
          Model.class,
          "template-chords",
          "Chords by correlation of chroma with templates; learns nothing",
          TemplateChordsConfig.class,
          config -> new RuleModel(new TemplateChords(config)));

  /** {@link TempogramTempo}. */
  public static final Provider<TempogramTempoConfig, Model> TEMPOGRAM_TEMPO =
      Provider.of(
          Model.class,
          "tempogram-tempo",
          "Tempo by the peak of the mean tempogram; learns nothing",
          TempogramTempoConfig.class,
          config -> new RuleModel(new TempogramTempo(config)));

  private RuleProviders() {}
}
