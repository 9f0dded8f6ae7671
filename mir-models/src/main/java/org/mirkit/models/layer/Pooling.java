package org.mirkit.models.layer;

/** What stands for many values. */
public enum Pooling {
  /** Their mean. */
  AVERAGE,
  /** The largest. */
  MAX
}
