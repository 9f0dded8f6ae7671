package org.mirkit.runner.pipeline;

import java.util.List;
import org.mirkit.api.task.Targets;
import org.mirkit.runner.features.FrameSource;

/**
 * A track as training sees it.
 *
 * @param id of the track
 * @param variants its features: the original first, then what augmentation made of it
 */
public record LabelledTrack(String id, List<Variant> variants) {

  /**
   * One version of a track's sound.
   *
   * @param features of the whole track
   * @param targets for it; an augmentation may have moved them
   */
  public record Variant(FrameSource features, Targets targets) {}

  /** The track as it was recorded. */
  public Variant original() {
    return variants.get(0);
  }
}
