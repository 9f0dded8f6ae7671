package org.mirkit.models;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.baseline.MajorityClassProvider;
import org.mirkit.models.layer.Layers;
import org.mirkit.models.rule.F0CurveProvider;
import org.mirkit.models.rule.KrumhanslKeyProvider;
import org.mirkit.models.rule.TemplateChordsProvider;
import org.mirkit.models.stack.BlockProvider;
import org.mirkit.models.stack.StackProvider;
import org.mirkit.models.torchscript.TorchScriptProvider;
import org.mirkit.models.train.Optimizers;

/** Offers mirkit's models, layers and optimizers; listing them loads no engine. */
public final class ModelsPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    List<Provider<?, ?>> providers = new ArrayList<>();
    providers.add(new StackProvider());
    providers.add(new MajorityClassProvider());
    providers.add(new TemplateChordsProvider());
    providers.add(new KrumhanslKeyProvider());
    providers.add(new F0CurveProvider());
    providers.add(new TorchScriptProvider());
    providers.addAll(Layers.providers());
    providers.add(new BlockProvider());
    providers.addAll(Optimizers.providers());
    return List.copyOf(providers);
  }
}
