package org.mirkit.models.rule;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class RuleContractsTest {

  /** What all rules have in common. */
  interface RuleContract extends ModelContract {
    @Override
    default TrainingPlan plan() {
      return TrainingPlan.of(2, 8, () -> 0).withPatience(2).withCheckpoints(new Checkpoints(1, 0));
    }

    @Override
    default boolean learns() {
      return false;
    }

    @Override
    default boolean refusesNegative() {
      return true;
    }
  }

  @Nested
  class Chords implements ProviderContract<TemplateChordsConfig, Model>, RuleContract {
    @Override
    public Provider<TemplateChordsConfig, Model> provider() {
      return RuleProviders.TEMPLATE_CHORDS;
    }

    @Override
    public TemplateChordsConfig exampleConfig() {
      return new TemplateChordsConfig(4, 0.6, 0.2, 3, 10);
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public ModelSignature signature() {
      return Questions.signature(1, 12, DecisionScale.FRAME, Questions.CHORDS);
    }
  }

  @Nested
  class Keys implements ProviderContract<KrumhanslKeyConfig, Model>, RuleContract {
    @Override
    public Provider<KrumhanslKeyConfig, Model> provider() {
      return RuleProviders.KRUMHANSL_KEY;
    }

    @Override
    public KrumhanslKeyConfig exampleConfig() {
      return new KrumhanslKeyConfig(KeyProfile.TEMPERLEY, 10);
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public ModelSignature signature() {
      return Questions.signature(1, 12, DecisionScale.TRACK, Questions.KEYS);
    }
  }

  @Nested
  class Pitch implements ProviderContract<F0CurveConfig, Model>, RuleContract {
    @Override
    public Provider<F0CurveConfig, Model> provider() {
      return RuleProviders.F0_CURVE;
    }

    @Override
    public F0CurveConfig exampleConfig() {
      return new F0CurveConfig(0.2);
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public ModelSignature signature() {
      return Questions.signature(2, 1, DecisionScale.FRAME, Questions.PITCHES);
    }
  }

  @Nested
  class Strength implements ProviderContract<ActivationConfig, Model>, RuleContract {
    @Override
    public Provider<ActivationConfig, Model> provider() {
      return RuleProviders.ACTIVATION;
    }

    @Override
    public ActivationConfig exampleConfig() {
      return new ActivationConfig(4);
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public ModelSignature signature() {
      return Questions.independent(1, 1, DecisionScale.FRAME, List.of("onset"));
    }

    @Override
    public boolean refusesNegative() {
      return false;
    }
  }

  @Nested
  class Tempo implements ProviderContract<TempogramTempoConfig, Model>, RuleContract {
    @Override
    public Provider<TempogramTempoConfig, Model> provider() {
      return RuleProviders.TEMPOGRAM_TEMPO;
    }

    @Override
    public TempogramTempoConfig exampleConfig() {
      return new TempogramTempoConfig(120, 1, 4, 4);
    }

    @Override
    public Model model() {
      return provider().create(exampleConfig());
    }

    @Override
    public ModelSignature signature() {
      return Questions.signature(1, 384, DecisionScale.TRACK, Questions.TEMPI);
    }

    @Override
    public boolean refusesNegative() {
      return false;
    }
  }
}
