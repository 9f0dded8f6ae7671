package org.mirkit.models.rule;

import org.mirkit.api.ModelException;
import org.mirkit.api.representation.Features;

/** What rules demand of the features that they are given. */
final class RuleInput {
  private RuleInput() {}

  /**
   * One row of features that cannot be below zero.
   *
   * @param what the values are, for a message: {@code energies}
   * @throws ModelException if one is, since they were normalised then
   */
  static void copyRow(Features features, int channel, int bin, String what, float[] row) {
    features.copyRow(channel, bin, row, 0);
    for (int frame = 0; frame < features.frames(); frame++) {
      if (!(row[frame] >= 0)) {
        throw new ModelException(
            "%s of %s at frame %d; a rule takes features as they are: leave out what normalises them, or set normalization: none"
                .formatted(what, row[frame], frame));
      }
    }
  }
}
