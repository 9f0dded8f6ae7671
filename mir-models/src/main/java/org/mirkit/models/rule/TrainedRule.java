package org.mirkit.models.rule;

import java.nio.file.Path;
import java.util.List;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * A rule at work.
 *
 * @param answer how it answers
 */
record TrainedRule(Rule.Answer answer) implements TrainedModel {

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(answer::to).toList();
  }

  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public void save(Path folder) {
    // A rule learned nothing.
  }

  @Override
  public void close() {
    // Nothing is held but memory of the JVM's own.
  }
}
