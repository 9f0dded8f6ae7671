package org.mirkit.onnx;

import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;

/** Nothing to learn from. */
enum NoExamples implements ExampleSource {
  /** The one of its kind. */
  NONE;

  @Override
  public int size() {
    return 0;
  }

  @Override
  public Example example(int index, int epoch) {
    throw new IllegalArgumentException("there are no examples");
  }
}
