package org.mirkit.models.weights;

/** In which order a library keeps the axes of its weights. */
public enum WeightLayout {
  /** As here: (outputs, inputs) of a dense layer, (outputs, inputs, bins, frames) of filters. */
  PYTORCH,
  /** (inputs, outputs) of a dense layer, (bins, frames, inputs, outputs) of filters. */
  KERAS;

  /** An array with its axes in the order that is used here. */
  Tensor toOurs(Tensor theirs) {
    int rank = theirs.shape().length;
    if (this == PYTORCH || rank < 2) {
      return theirs;
    }
    int[] axes = new int[rank];
    axes[0] = rank - 1;
    axes[1] = rank - 2;
    for (int i = 2; i < rank; i++) {
      axes[i] = i - 2;
    }
    return theirs.permuted(axes);
  }
}
