package org.mirkit.models.torchscript;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;
import org.mirkit.models.imported.ImportedModel;

/** Provides networks in PyTorch's own format as {@code torchscript}. */
public final class TorchScriptProvider implements ModelProvider<TorchScriptConfig> {

  @Override
  public String id() {
    return "torchscript";
  }

  @Override
  public String summary() {
    return "A network that was trained in PyTorch elsewhere, saved with torch.jit";
  }

  @Override
  public Class<TorchScriptConfig> configType() {
    return TorchScriptConfig.class;
  }

  @Override
  public Model create(TorchScriptConfig config) {
    return new ImportedModel(new TorchScript(), config.network());
  }
}
