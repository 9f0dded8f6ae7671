package org.mirkit.models.torchscript;

import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.imported.ImportedModel;

/** Networks in PyTorch's own format. */
public final class TorchScriptProviders {

  /** Networks in PyTorch's own format. */
  public static final Provider<TorchScriptConfig, Model> TORCHSCRIPT =
      Provider.of(
          Model.class,
          "torchscript",
          "A network that was trained in PyTorch elsewhere, saved with torch.jit",
          TorchScriptConfig.class,
          config -> new ImportedModel(new TorchScript(), config.network()));

  private TorchScriptProviders() {}
}
