package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.data.Split;
import org.mirkit.api.plugin.Param;

/**
 * What is done to training audio; the {@code augmentation:} part of an experiment.
 *
 * @param copies changed versions of each training track beside the original
 * @param chain changes, one after another, for each copy
 */
public record AugmentationConfig(
    @Param(
            value = "Changed versions of each training track, beside the original",
            unit = "copies",
            defaultValue = "1",
            min = 0,
            max = 1000)
        int copies,
    @Param(value = "Random changes, done one after another to each copy", defaultValue = "[]")
        List<Augmentation> chain) {

  /** How many versions there really are beside the original. */
  public int effectiveCopies() {
    return chain.isEmpty() ? 0 : copies;
  }

  /**
   * Refuses to mix tracks with one another where a fold learns from a single one.
   *
   * @throws ConfigException if that is so
   */
  void requirePartners(List<Split> splits) {
    boolean mixed = effectiveCopies() > 0 && AugmentationNeeds.of(chain).otherTracks();
    if (mixed && splits.stream().anyMatch(split -> split.train().size() < 2)) {
      throw new ConfigException(
          "augmentation.chain: tracks are to be mixed with others, but a fold learns from one track alone; give mix a background, or learn from more tracks");
    }
  }
}
