package org.mirkit.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.MirException;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.export.FeatureExport.Exported;
import org.mirkit.runner.report.Json;

/** What became of each sound file whose features were to be written. */
final class ExportReport implements Executor.Listener {
  private final Console console;
  private final SoundFiles sounds;
  private final Progress progress;
  private final Map<Path, Exported> exported = new ConcurrentHashMap<>();
  private final Map<Path, String> problems = new ConcurrentHashMap<>();

  ExportReport(Console console, SoundFiles sounds) {
    this.console = console;
    this.sounds = sounds;
    this.progress = console.progress();
    problems.putAll(sounds.unreadable());
  }

  Progress progress() {
    return progress;
  }

  void exported(Path file, Exported result) {
    exported.put(file, result);
  }

  @Override
  public void done(Job job) {
    progress.advance(1, note());
  }

  @Override
  public void failed(Job job, Exception cause) {
    problems.put(
        Path.of(job.trackId()),
        cause instanceof MirException ? cause.getMessage() : job.trackId() + ": " + cause);
    progress.advance(1, note());
  }

  private String note() {
    return problems.isEmpty() ? "" : problems.size() + " failed";
  }

  /** Prints a row for each file, and how many there were of which sort. */
  int print(boolean asJson) {
    List<Map<String, Object>> rows = new ArrayList<>();
    sounds.files().forEach(found -> rows.add(row(found.file())));
    new TreeMap<>(sounds.unreadable()).keySet().forEach(path -> rows.add(row(path)));
    if (asJson) {
      Json.print(rows, console.out());
    } else {
      rows.forEach(this::print);
    }
    summarize();
    return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  private void summarize() {
    long earlier = exported.values().stream().filter(Exported::earlier).count();
    if (earlier > 0) {
      console.say(
          "%d of %d files were up to date and are left as they were"
              .formatted(earlier, sounds.files().size()));
    }
    if (!problems.isEmpty() && sounds.files().size() > 1) {
      console.say("%d of %d files failed".formatted(problems.size(), sounds.files().size()));
    }
  }

  private Map<String, Object> row(Path file) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", file.toString());
    if (problems.containsKey(file)) {
      row.put("error", problems.get(file));
      return row;
    }
    Exported result = exported.get(file);
    row.put(extension(result.array()), result.array().toString());
    result.picture().ifPresent(picture -> row.put("png", picture.toString()));
    row.put("shape", result.shape());
    row.put("unit", result.unit());
    row.put("earlier", result.earlier());
    return row;
  }

  private static String extension(Path array) {
    String name = array.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void print(Map<String, Object> row) {
    if (row.containsKey("error")) {
      console.error(row.get("error").toString());
      return;
    }
    Exported result = exported.get(Path.of(row.get("file").toString()));
    console
        .out()
        .println(
            "%s\t%s %s\t%s%s"
                .formatted(
                    row.get("file"),
                    result.shape(),
                    result.unit(),
                    result.array(),
                    result.earlier() ? "\tup to date" : ""));
  }
}
