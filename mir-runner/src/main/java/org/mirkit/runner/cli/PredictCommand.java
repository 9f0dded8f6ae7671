package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.predict.Predictor;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir predict}: what a trained model says about sound files. */
@Command(
    name = "predict",
    description = {
      "Answers for sound files with a trained model, a row a file.",
      "A file that fails does not stop the others; the exit code is then 1."
    })
final class PredictCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "The model, a model.mir of a run.")
  private Path bundle = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Sound files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  PredictCommand(Console console, Provider<PluginRegistry> registry) {
    this.console = console;
    this.registry = registry;
  }

  @Override
  public Integer call() {
    List<Map<String, Object>> rows = new ArrayList<>();
    boolean failed = false;
    try (Predictor predictor = Predictor.open(bundle, registry.get())) {
      for (Path file : files) {
        try {
          rows.add(row(file, predictor.predict(file)));
        } catch (RuntimeException e) {
          // One file that a decoder stumbles over must not cost the answers for all others.
          failed = true;
          rows.add(failure(file, e instanceof MirException ? e.getMessage() : file + ": " + e));
        }
        if (!json.wanted()) {
          print(rows.get(rows.size() - 1));
        }
      }
    }
    if (json.wanted()) {
      Json.print(rows, console.out());
    }
    return failed ? ExitCode.FAILURE : ExitCode.OK;
  }

  private static Map<String, Object> failure(Path file, String problem) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file.toString());
    row.put("error", problem);
    return row;
  }

  private static Map<String, Object> row(Path file, Annotation annotation) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file.toString());
    if (annotation instanceof ClassLabel label) {
      row.put("label", label.label());
      row.put("probabilities", label.probabilities());
    } else {
      row.put("label", annotation.toString());
    }
    return row;
  }

  private void print(Map<String, Object> row) {
    if (row.containsKey("error")) {
      console.error(row.get("error").toString());
      return;
    }
    StringBuilder line = new StringBuilder(row.get("file") + "\t" + row.get("label"));
    if (row.get("probabilities") instanceof Map<?, ?> probabilities) {
      probabilities.forEach(
          (label, p) -> line.append(String.format(Locale.ROOT, "\t%s %.3f", label, p)));
    }
    console.out().println(line);
  }
}
