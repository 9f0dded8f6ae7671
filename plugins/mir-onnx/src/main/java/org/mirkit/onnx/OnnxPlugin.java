package org.mirkit.onnx;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers {@code onnx}. */
public final class OnnxPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new OnnxProvider());
  }
}
