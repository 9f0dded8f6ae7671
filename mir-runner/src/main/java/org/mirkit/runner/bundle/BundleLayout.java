package org.mirkit.runner.bundle;

import org.mirkit.runner.config.BundledLayers;

/** The names inside a bundle. */
final class BundleLayout {
  /** What everything depends on, as JSON. */
  static final String MANIFEST = BundledLayers.MANIFEST;

  /** SHA-256 of the manifest, in hexadecimal. */
  static final String SEAL = "SEAL";

  /** The labels in the order that the weights were trained with, a line each. */
  static final String LABELS = "labels.txt";

  /** The folder of what {@code TrainedModel.save} wrote. */
  static final String MODEL = "model";

  private BundleLayout() {}
}
