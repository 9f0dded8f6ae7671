package org.mirkit.models.rule;

import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/** A way to answer that needs no examples. */
interface Rule {

  /** The rule in a few words. */
  String description();

  /**
   * Refuses features that mean nothing to the rule.
   *
   * @throws ModelException saying which representation would do
   */
  default void requireHears(FeatureSpec features) {}

  /**
   * The rule for one question.
   *
   * @throws ModelException if it cannot take this input or answer with these outputs; the message
   *     says what would do
   */
  Answer prepare(ModelSignature signature);

  /** A rule that knows what it is asked; safe for use by several threads. */
  @FunctionalInterface
  interface Answer {
    /** Scores in the order of the outputs: one decision for track scale, one per frame else. */
    Scores to(Features features);
  }
}
