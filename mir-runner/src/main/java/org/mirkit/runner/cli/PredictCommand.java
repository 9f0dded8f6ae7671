package org.mirkit.runner.cli;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.cli.options.AnnotationFolder;
import org.mirkit.runner.cli.options.AnnotationOutput;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.PictureFolder;
import org.mirkit.runner.cli.options.PictureOutput;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.PluginCode;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.predict.Prediction;
import org.mirkit.runner.predict.Predictor;
import org.mirkit.runner.report.AnnotationText;
import org.mirkit.runner.report.Json;
import org.mirkit.runner.report.OpenEnds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mir predict}: what a trained model says about sound files. */
@Command(
    name = "predict",
    description = {
      "Answers for sound files with a trained model: a row a file where each has one class; else the",
      "file's name after a #, then lines of start, end and label, or of seconds, hz and voiced.",
      "With --format and --out it writes a file of annotations for each sound instead,",
      "with --plot and --out a picture, which shows the --reference, too, where one is given.",
      "A file that fails does not stop the others; the exit code is then 1."
    })
final class PredictCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "The model, a model.mir of a run.")
  private Path bundle = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Sound files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private AnnotationOutput output = new AnnotationOutput();
  @Mixin private PictureOutput pictures = new PictureOutput();
  @Mixin private JsonOption json = new JsonOption();

  @Inject
  PredictCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    List<Map<String, Object>> rows = new ArrayList<>();
    boolean failed = false;
    try (Predictor predictor = Predictor.open(bundle, registry.get())) {
      predictor.warnings().forEach(console::warn);
      Outputs outputs = outputs(predictor);
      for (Path file : files) {
        console.moved();
        try {
          rows.add(answer(file, predictor, outputs));
        } catch (RuntimeException | Error e) {
          // One file that a decoder stumbles over must not cost the answers for all others.
          failed = true;
          rows.add(failure(file, e));
        }
      }
    }
    if (json.wanted()) {
      Json.print(rows, console.out());
    }
    return failed ? ExitCode.FAILURE : ExitCode.OK;
  }

  /** The files that are asked for. */
  private record Outputs(Optional<AnnotationFolder> annotations, Optional<PictureFolder> pictures) {
    boolean none() {
      return annotations.isEmpty() && pictures.isEmpty();
    }
  }

  private Outputs outputs(Predictor predictor) {
    Map<Path, Path> targets = output.targets(pictures.wanted(), files).orElse(Map.of());
    return new Outputs(
        output.folder(
            () -> AnnotationFormats.of(registry.get(), engines.get()), predictor, targets),
        pictures.folder(predictor, registry.get(), engines.get(), targets));
  }

  private Map<String, Object> answer(Path file, Predictor predictor, Outputs outputs) {
    Prediction heard = predictor.hear(file);
    Annotation annotation =
        OpenEnds.closed(heard.annotation(), () -> predictor.durationSeconds(file));
    Map<String, Object> row = row(file, AnnotationText.fields(annotation));
    outputs
        .annotations()
        .map(folder -> folder.write(file, annotation, predictor.durationSeconds(file)))
        .ifPresent(written -> row.put("written", written.toString()));
    outputs
        .pictures()
        .map(folder -> folder.draw(file, heard.with(annotation)))
        .ifPresent(drawn -> row.put("plot", told(file, drawn)));
    if (!json.wanted()) {
      print(row, file, annotation, outputs);
    }
    return row;
  }

  private String told(Path file, PictureFolder.Drawn drawn) {
    if (drawn.lacksReference()) {
      console.warn(file + ": has no reference of its name; the picture shows the prediction alone");
    }
    return drawn.file().toString();
  }

  private Map<String, Object> failure(Path file, Throwable reason) {
    String problem =
        reason instanceof MirException
            ? reason.getMessage()
            : file + ": " + PluginCode.inWords(reason);
    if (!json.wanted()) {
      console.error(problem);
    }
    return row(file, Map.of("error", problem));
  }

  private static Map<String, Object> row(Path file, Map<String, Object> fields) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file.toString());
    row.putAll(fields);
    return row;
  }

  private void print(Map<String, Object> row, Path file, Annotation annotation, Outputs outputs) {
    if (!outputs.none()) {
      console
          .out()
          .println(
              Stream.of("file", "written", "plot")
                  .filter(row::containsKey)
                  .map(name -> String.valueOf(row.get(name)))
                  .collect(joining("\t")));
    } else if (annotation instanceof ClassLabel label) {
      StringBuilder line = new StringBuilder(file + "\t" + label.label());
      label
          .probabilities()
          .forEach((name, p) -> line.append(String.format(Locale.ROOT, "\t%s %.3f", name, p)));
      console.out().println(line);
    } else {
      console.out().println("# " + file);
      AnnotationText.lines(annotation).forEach(console.out()::println);
    }
  }
}
