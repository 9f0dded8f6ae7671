package org.mirkit.onnx;

import java.util.List;
import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.models.imported.ImportedModel;

/** Offers {@code onnx}. */
public final class OnnxPlugin implements MirPlugin {
  /** Networks in the ONNX format. */
  static final Provider<OnnxConfig, Model> ONNX =
      Provider.of(
          Model.class,
          "onnx",
          "A network that was trained elsewhere, in the ONNX format",
          OnnxConfig.class,
          config -> new ImportedModel(new Onnx(), config.network()));

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(ONNX);
  }
}
