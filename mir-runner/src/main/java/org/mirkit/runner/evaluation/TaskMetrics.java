package org.mirkit.runner.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mirkit.api.ConfigException;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedProvider;

/**
 * What judges the answers of a task: metrics of its own, then those that it takes from plugins,
 * then those that an experiment adds.
 *
 * @param task whose answers are judged
 * @param shared those that it takes from plugins
 * @param added those that an experiment adds
 * @param providers that made both
 */
public record TaskMetrics(
    Task task, List<Metric> shared, List<Metric> added, Set<LoadedProvider> providers) {
  private static final String USE = "use";
  private static final List<String> NONE = List.of();

  /** The usual metrics of a task. */
  public static TaskMetrics usual(Task task, ConfigEngine engine) {
    return of(task, List.of(), "", engine);
  }

  /**
   * The metrics of an experiment.
   *
   * @param named those that it names, each as a tree; one that the task takes from plugins, too, is
   *     meant instead of that
   * @param source what messages call the place where they are named
   * @throws ConfigException if one of them cannot be made
   */
  public static TaskMetrics of(
      Task task, Iterable<JsonNode> named, String source, ConfigEngine engine) {
    List<JsonNode> others = new ArrayList<>();
    named.forEach(others::add);
    List<JsonNode> wanted = new ArrayList<>();
    for (String id : task instanceof SharedMetricsTask sharing ? sharing.sharedMetrics() : NONE) {
      List<JsonNode> instead = others.stream().filter(metric -> isOf(metric, id)).toList();
      others.removeAll(instead);
      wanted.addAll(instead.isEmpty() ? List.of(usual(id)) : instead);
    }
    Set<LoadedProvider> providers = new LinkedHashSet<>();
    String name = task.getClass().getSimpleName();
    List<Metric> shared =
        make(wanted, "metrics that the task %s is judged by".formatted(name), engine, providers);
    return new TaskMetrics(task, shared, make(others, source, engine, providers), providers);
  }

  private static boolean isOf(JsonNode metric, String id) {
    return metric.path(USE).asText().equals(id);
  }

  private static JsonNode usual(String id) {
    return JsonNodeFactory.instance.objectNode().put(USE, id);
  }

  private static List<Metric> make(
      List<JsonNode> wanted, String source, ConfigEngine engine, Set<LoadedProvider> providers) {
    List<Metric> metrics = new ArrayList<>();
    for (JsonNode metric : wanted) {
      Bound<Metric> bound = engine.bindPart(Metric.class, metric, source);
      metrics.add(bound.value());
      providers.addAll(bound.providers());
    }
    return metrics;
  }

  /** All of them, for these labels. */
  public List<Metric> of(Vocabulary vocabulary) {
    List<Metric> metrics = new ArrayList<>(task.metrics(vocabulary));
    if (task instanceof SharedMetricsTask sharing) {
      shared.forEach(metric -> metrics.add(new JudgedMetric(metric, sharing, vocabulary)));
    }
    metrics.addAll(added);
    return metrics;
  }
}
