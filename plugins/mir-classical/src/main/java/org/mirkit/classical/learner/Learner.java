package org.mirkit.classical.learner;

import java.io.IOException;
import java.nio.file.Path;

/** A way to learn classes from vectors, with everything set. Immutable. */
public interface Learner {

  /** Itself and its settings, in a few words. */
  String describe();

  /**
   * Learns; with equal arguments the same.
   *
   * @param samples standardised, of at least two classes
   * @throws org.mirkit.api.ModelException if it cannot learn from these
   */
  Classifier learn(Samples samples, long seed);

  /**
   * Reads what a classifier of this learner wrote. Nothing but data is taken from the file.
   *
   * @param vectorSize numbers in a vector
   * @param classes how many there are
   * @throws org.mirkit.api.ModelException if it is no such file
   */
  Classifier read(Path file, int vectorSize, int classes) throws IOException;
}
