package org.mirkit.onnx;

import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class OnnxPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new OnnxPlugin();
  }
}
