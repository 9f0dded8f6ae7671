package org.mirkit.models;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.baseline.BaselineProviders;
import org.mirkit.models.layer.Layers;
import org.mirkit.models.loss.Losses;
import org.mirkit.models.rule.RuleProviders;
import org.mirkit.models.schedule.Schedules;
import org.mirkit.models.stack.StackProviders;
import org.mirkit.models.torchscript.TorchScriptProviders;
import org.mirkit.models.train.Optimizers;

/**
 * Offers mirkit's models, layers, optimizers, schedules and losses; listing them loads no engine.
 */
public final class ModelsPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    List<Provider<?, ?>> providers =
        new ArrayList<>(
            List.of(
                StackProviders.STACK,
                BaselineProviders.MAJORITY_CLASS,
                RuleProviders.TEMPLATE_CHORDS,
                RuleProviders.KRUMHANSL_KEY,
                RuleProviders.F0_CURVE,
                RuleProviders.ACTIVATION,
                RuleProviders.TEMPOGRAM_TEMPO,
                TorchScriptProviders.TORCHSCRIPT));
    providers.addAll(Layers.providers());
    providers.add(StackProviders.BLOCK);
    providers.addAll(Optimizers.providers());
    providers.addAll(Schedules.providers());
    providers.addAll(Losses.providers());
    return List.copyOf(providers);
  }
}
