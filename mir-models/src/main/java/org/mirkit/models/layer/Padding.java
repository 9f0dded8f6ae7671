package org.mirkit.models.layer;

/** What a window meets at the edges of a map. */
public enum Padding {
  /** Zeros all round, so that a stride of 1 keeps the size; the odd one of them comes last. */
  SAME,
  /** Nothing: the window stays inside. */
  VALID;

  /** How many places a window takes along one axis. */
  int places(int size, int window, int stride) {
    return this == SAME ? (size - 1) / stride + 1 : (size - window) / stride + 1;
  }

  /** The same of a size of which only a part is real; 1 where the window would not fit. */
  int realPlaces(int real, int window, int stride) {
    return Math.max(1, real < window && this == VALID ? 1 : places(real, window, stride));
  }

  /** Zeros on both sides together. */
  int zeros(int size, int window, int stride) {
    return this == SAME
        ? Math.max((places(size, window, stride) - 1) * stride + window - size, 0)
        : 0;
  }
}
