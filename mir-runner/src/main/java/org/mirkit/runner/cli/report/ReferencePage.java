package org.mirkit.runner.cli.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mirkit.runner.config.Parameter;
import org.mirkit.runner.config.ParameterTable;
import org.mirkit.runner.experiment.ExperimentConfig;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/** All parts with all their parameters, as a page in Markdown. */
public final class ReferencePage {
  private static final String BEGIN =
      """
      # Reference

      Every part that an experiment can name, with every parameter: what `mir describe` tells of each. This page is written by
      `mir describe --all`, which adds your own parts with `--plugin`.
      """;

  private final PluginRegistry registry;
  private final List<String> lines = new ArrayList<>();

  private ReferencePage(PluginRegistry registry) {
    this.registry = registry;
  }

  /** The page, line by line; the same whatever the order in which plugins were loaded. */
  public static List<String> of(PluginRegistry registry) {
    ReferencePage page = new ReferencePage(registry);
    page.write();
    return page.lines;
  }

  private void write() {
    Map<String, List<LoadedProvider>> kinds = new TreeMap<>();
    for (LoadedProvider part : registry.all()) {
      kinds.computeIfAbsent(part.kind().value(), kind -> new ArrayList<>()).add(part);
    }
    BEGIN.lines().forEach(lines::add);
    lines.add("");
    lines.add("- [The experiment](#the-experiment)");
    kinds.forEach((kind, parts) -> lines.add("- [%s](#%s)".formatted(kind, kind)));
    section("## The experiment", "What stands at the top of the YAML file.");
    table(ParameterTable.of(ExperimentConfig.class, registry));
    kinds.forEach(this::kind);
  }

  private void kind(String kind, List<LoadedProvider> parts) {
    section("## " + kind, parts.get(0).kind().summary() + ".");
    parts.stream().sorted(comparing(LoadedProvider::qualifiedId)).forEach(this::part);
  }

  private void part(LoadedProvider part) {
    String id = part.provider().id();
    List<Parameter> parameters = ParameterTable.of(part.provider().configType(), registry);
    section(
        "### " + id,
        "%s. `%s`, from %s."
            .formatted(
                part.provider().summary(),
                ParameterRows.shortestUse(id, parameters),
                part.plugin().name()));
    if (!parameters.isEmpty()) {
      table(parameters);
    }
  }

  private void section(String title, String text) {
    lines.add("");
    lines.add(title);
    lines.add("");
    lines.add(text);
  }

  private void table(List<Parameter> parameters) {
    lines.add("");
    lines.add("| parameter | value | |");
    lines.add("|---|---|---|");
    for (ParameterRows.Row row : ParameterRows.of(parameters)) {
      String example = row.example().isEmpty() ? "" : ", such as `" + row.example() + "`";
      lines.add(
          "| `%s` | %s | %s |"
              .formatted(row.name(), escaped(row.value()), escaped(row.text() + example)));
    }
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }
}
