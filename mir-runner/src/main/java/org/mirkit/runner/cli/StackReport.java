package org.mirkit.runner.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.runner.cli.options.SettingsOption;
import org.mirkit.runner.cli.options.StackOptions;
import org.mirkit.runner.cli.report.PlanReport;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.ExperimentConfig;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.report.Json;
import org.mirkit.runner.report.ShapeTable;

/** A network layer by layer, whether in text form, in a file of its own or in an experiment. */
final class StackReport {
  /** What no text form has. */
  private static final Pattern FILE_NAME = Pattern.compile("[/\\\\]|\\.(ya?ml|json)$");

  private final Invocation invocation;
  private final StackOptions options;

  StackReport(Invocation invocation, StackOptions options) {
    this.invocation = invocation;
    this.options = options;
  }

  /** What there is to say. */
  private record Stack(
      ModelSignature signature, List<LayerShape> layers, double frameSeconds, JsonNode yaml) {

    Map<String, Object> asTree() {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("input", signature.input().toString());
      tree.put("frameSeconds", frameSeconds);
      tree.put("layers", layers.stream().map(PlanReport::layer).toList());
      tree.put("parameters", ShapeTable.total(layers));
      tree.put("model", yaml);
      return tree;
    }
  }

  void print(String stack, boolean json) {
    Stack found = find(stack);
    PrintStream out = invocation.console().out();
    if (json) {
      Json.print(found.asTree(), out);
      return;
    }
    out.println("input: " + found.signature().input());
    out.println();
    ShapeTable.lines(found.layers(), found.frameSeconds()).forEach(out::println);
  }

  private Stack find(String stack) {
    ConfigEngine engine = invocation.injector().getInstance(ConfigEngine.class);
    Path file = Path.of(stack);
    if (!Files.isRegularFile(file)) {
      return alone(inTextForm(engine, stack));
    }
    return engine.isPart(file)
        ? alone(engine.bindPart(Model.class, file, List.of()))
        : inPlace(engine, file);
  }

  private static Bound<Model> inTextForm(ConfigEngine engine, String stack) {
    if (FILE_NAME.matcher(stack).find()) {
      throw new ConfigException(
          stack + ": no such file; --stack takes one, or a text such as c2-p2-c2-p2-r2-d1");
    }
    ObjectNode model = JsonNodeFactory.instance.objectNode();
    model.put("use", "stack").put("notation", stack);
    return engine.bindPart(Model.class, model, "--stack");
  }

  private Stack alone(Bound<Model> bound) {
    ModelSignature signature = options.signature();
    return new Stack(
        signature, bound.value().summarize(signature), options.frameSeconds(), bound.resolved());
  }

  private static Stack inPlace(ConfigEngine engine, Path file) {
    Bound<ExperimentConfig> bound = engine.bind(ExperimentConfig.class, file, List.of());
    ExperimentPlan plan = ExperimentPlan.of(SettingsOption.name(file), bound, engine);
    double frameSeconds = plan.representation().spec().grid(2).timeOf(1);
    return new Stack(plan.signature(), plan.layers(), frameSeconds, bound.resolved().get("model"));
  }
}
