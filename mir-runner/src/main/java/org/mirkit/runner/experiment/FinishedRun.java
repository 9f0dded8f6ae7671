package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.evaluation.Answer;
import org.mirkit.runner.evaluation.AnswerFile;
import org.mirkit.runner.evaluation.TaskMetrics;

/**
 * What a run left that is needed to judge its answers again.
 *
 * @param folder of the run
 * @param taskConfig the task with its parameters
 * @param metrics what judged, the task's own first
 * @param answers for the test tracks of all folds
 */
public record FinishedRun(
    Path folder, JsonNode taskConfig, List<Metric> metrics, List<Answer> answers) {

  /**
   * Reads a run folder.
   *
   * @throws ConfigException if it is none
   * @throws DataException if the run left no answers
   */
  public static FinishedRun in(Path folder, ConfigEngine engine) {
    if (!Files.isRegularFile(folder.resolve(RunFolder.EXPERIMENT))) {
      throw new ConfigException(folder + ": is not a run folder (no " + RunFolder.EXPERIMENT + ")");
    }
    EarlierRun run = EarlierRun.in(folder);
    Path answers = folder.resolve(AnswerFile.NAME);
    if (!Files.isRegularFile(answers) || !run.record().has("labels")) {
      throw new DataException(
          "%s: has no %s, as it was not run to its end, or by an older version; 'mir run --resume %s' tests its models and writes it"
              .formatted(folder, AnswerFile.NAME, folder));
    }
    JsonNode config = run.config().path("task");
    Task task = engine.bindPart(Task.class, config, folder + ", task").value();
    return new FinishedRun(
        folder,
        config,
        metrics(task, run, engine),
        AnswerFile.read(answers, task.card().annotation()));
  }

  private static List<Metric> metrics(Task task, EarlierRun run, ConfigEngine engine) {
    List<String> labels = new ArrayList<>();
    run.record().path("labels").forEach(label -> labels.add(label.asText()));
    String source = run.folder() + ", metrics";
    return TaskMetrics.of(task, run.config().path("metrics"), source, engine)
        .of(new Vocabulary(labels));
  }

  /** The id of the task. */
  public String taskId() {
    return taskConfig.path("use").asText();
  }
}
