package org.mirkit.runner.pipeline;

import org.mirkit.api.model.Example;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;

/** Cuts examples out of tracks; what training and validation have in common. */
record Excerpts(DecisionScale scale, Normalization normalization) {

  Example cut(LabelledTrack.Variant track, int start, int frames) {
    return new Example(
        normalization.apply(track.features().read(start, frames)), targets(track, start, frames));
  }

  Targets targets(LabelledTrack.Variant track, int start, int frames) {
    if (scale == DecisionScale.TRACK) {
      return track.targets();
    }
    int available = track.targets().decisions();
    return available >= start + frames
        ? track.targets().crop(start, frames)
        : repeated(track.targets(), start, frames);
  }

  /** A track shorter than an excerpt repeats, and so do its targets. */
  private static Targets repeated(Targets targets, int start, int frames) {
    int available = targets.decisions();
    if (targets instanceof Targets.Classes classes) {
      int[] wrapped = new int[frames];
      for (int i = 0; i < frames; i++) {
        wrapped[i] = classes.classOf((start + i) % available);
      }
      return Targets.Classes.of(wrapped);
    }
    Targets.Values values = (Targets.Values) targets;
    float[] wrapped = new float[frames * values.units()];
    for (int i = 0; i < wrapped.length; i++) {
      wrapped[i] = values.at((start + i / values.units()) % available, i % values.units());
    }
    return Targets.Values.of(values.units(), wrapped);
  }
}
