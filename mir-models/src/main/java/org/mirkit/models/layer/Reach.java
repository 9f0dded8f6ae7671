package org.mirkit.models.layer;

import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;

/** How far layers hear. */
final class Reach {

  private Reach() {}

  /** All of so many frames; a vector has none, but is itself heard as a whole. */
  static ReceptiveField frames(int frames, TensorShape input) {
    return input instanceof Vector ? ReceptiveField.EVERYTHING : ReceptiveField.ofFrames(frames);
  }

  /** A window that moves on by a step. */
  static ReceptiveField window(Window window, Window step) {
    return new ReceptiveField(window.bins(), window.frames(), step.bins(), step.frames());
  }

  /** What two that listen side by side hear together. */
  static ReceptiveField widest(ReceptiveField one, ReceptiveField other) {
    return new ReceptiveField(
        Math.max(one.bins(), other.bins()),
        Math.max(one.frames(), other.frames()),
        Math.max(one.binStep(), other.binStep()),
        Math.max(one.frameStep(), other.frameStep()));
  }
}
