package org.mirkit.api.task;

import java.util.HashSet;
import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.DataException;

/**
 * The labels of a task in the order of the network's outputs; the order is sealed into a trained
 * model.
 *
 * @param labels at least one, no label twice
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Vocabulary(List<String> labels) {

  /** Refuses an empty list and repeated labels. */
  public Vocabulary {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || new HashSet<>(labels).size() != labels.size()) {
      throw new DataException("a vocabulary needs distinct labels, at least one; found " + labels);
    }
  }

  /** Number of labels. */
  public int size() {
    return labels.size();
  }

  /**
   * The output that stands for a label.
   *
   * @throws DataException if it is not in the vocabulary; the message lists those that are
   */
  public int indexOf(String label) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw new DataException("unknown label '" + label + "'; the vocabulary is " + labels);
    }
    return index;
  }
}
