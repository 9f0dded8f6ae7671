package org.mirkit.runner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mirkit.api.MirException;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.evaluation.TaskMetrics;
import org.mirkit.runner.plugin.LoadedProvider;

/** Tasks as Choi et al. (2017) list them, in their table of section 3, each with its defaults. */
public final class TaskTable {
  /** Stands in for the labels of a collection; metrics have the same names with any. */
  private static final Vocabulary STAND_IN = new Vocabulary(List.of("a", "b"));

  private final ConfigEngine engine;

  public TaskTable(ConfigEngine engine) {
    this.engine = engine;
  }

  /** The columns of a task; only its summary where it cannot be made from defaults. */
  public Map<String, String> columns(LoadedProvider loaded) {
    try {
      Task task = engine.bindPart(Task.class, loaded.qualifiedId(), List.of()).value();
      TaskCard card = task.card();
      return columns(lower(card.subjectivity()), lower(card.scale()), card.target(), metrics(task));
    } catch (MirException e) {
      return columns("", "", loaded.provider().summary(), "");
    }
  }

  private static Map<String, String> columns(
      String listeners, String decision, String target, String metrics) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("listeners", listeners);
    columns.put("decision", decision);
    columns.put("target", target);
    columns.put("metrics", metrics);
    return columns;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String metrics(Task task) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Metric metric : TaskMetrics.usual(task, engine).of(STAND_IN)) {
      values.putAll(metric.tally().score().values());
    }
    return String.join(", ", values.keySet());
  }
}
