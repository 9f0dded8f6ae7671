package org.mirkit.onnx;

import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelProvider;
import org.mirkit.models.imported.ImportedModel;

/** Provides networks in the ONNX format as {@code onnx}. */
public final class OnnxProvider implements ModelProvider<OnnxConfig> {

  @Override
  public String id() {
    return "onnx";
  }

  @Override
  public String summary() {
    return "A network that was trained elsewhere, in the ONNX format";
  }

  @Override
  public Class<OnnxConfig> configType() {
    return OnnxConfig.class;
  }

  @Override
  public Model create(OnnxConfig config) {
    return new ImportedModel(new Onnx(), config.network());
  }
}
