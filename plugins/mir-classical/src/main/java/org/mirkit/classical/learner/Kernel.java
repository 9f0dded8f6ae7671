package org.mirkit.classical.learner;

import org.tribuo.common.libsvm.KernelType;

/** How alike two vectors are, to a support vector machine. */
public enum Kernel {
  /** Falls off with their distance as a Gaussian: boundaries of any shape. */
  RBF(KernelType.RBF),
  /** Their scalar product: flat boundaries. */
  LINEAR(KernelType.LINEAR);

  private final KernelType type;

  Kernel(KernelType type) {
    this.type = type;
  }

  KernelType type() {
    return type;
  }
}
