package org.mirkit.models.imported;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * An imported network at work.
 *
 * @param model what it was opened for
 * @param content its file
 * @param network opened
 * @param input turns features into what it takes
 * @param answer reads what it says
 */
record TrainedImport(
    ImportedModel model,
    NetworkContent content,
    ForeignNetwork network,
    NetworkInput input,
    NetworkAnswer answer)
    implements TrainedModel {

  /** Lets it hear silence, so that a question that it cannot answer is refused at once. */
  void requireAnswer() {
    answer(input.silence());
  }

  @Override
  public List<Scores> predict(List<Features> batch) {
    return batch.stream().map(features -> answer(input.array(features))).toList();
  }

  private Scores answer(NetworkArray values) {
    ImportConfig config = model.config();
    return answer.read(network.run(values, config.input(), config.outputs()));
  }

  @Override
  public void save(Path folder) {
    content.writeTo(folder.resolve(model.fileName()));
  }

  @Override
  public boolean servesSeveralThreads() {
    return network.servesSeveralThreads();
  }

  @Override
  public Map<String, String> engine() {
    return network.engine();
  }

  @Override
  public void close() {
    network.close();
  }
}
