package org.mirkit.models;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.baseline.MajorityClassProvider;
import org.mirkit.models.layer.Layers;
import org.mirkit.models.loss.Losses;
import org.mirkit.models.rule.Rules;
import org.mirkit.models.schedule.Schedules;
import org.mirkit.models.stack.BlockProvider;
import org.mirkit.models.stack.StackProvider;
import org.mirkit.models.torchscript.TorchScriptProvider;
import org.mirkit.models.train.Optimizers;

/**
 * Offers mirkit's models, layers, optimizers, schedules and losses; listing them loads no engine.
 */
public final class ModelsPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    List<Provider<?, ?>> providers = new ArrayList<>();
    providers.add(new StackProvider());
    providers.add(new MajorityClassProvider());
    providers.addAll(Rules.providers());
    providers.add(new TorchScriptProvider());
    providers.addAll(Layers.providers());
    providers.add(new BlockProvider());
    providers.addAll(Optimizers.providers());
    providers.addAll(Schedules.providers());
    providers.addAll(Losses.providers());
    return List.copyOf(providers);
  }
}
