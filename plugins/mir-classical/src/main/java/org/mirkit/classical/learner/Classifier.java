package org.mirkit.classical.learner;

import java.io.IOException;
import java.nio.file.Path;

/** Classes that were learned. Used by one thread at a time. */
public interface Classifier {

  /** The probability of each class; 0 for one that was never seen. */
  double[] probabilities(double[] vector);

  /** Writes what was learned: data, no code. */
  void write(Path file) throws IOException;
}
