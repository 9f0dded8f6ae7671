package org.mirkit.runner.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.StackOptions;
import org.mirkit.runner.cli.report.ParameterRows;
import org.mirkit.runner.cli.report.ReferencePage;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.TextTable;
import org.mirkit.runner.config.Parameter;
import org.mirkit.runner.config.ParameterTable;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir describe}: one part with its parameters. */
@Command(
    name = "describe",
    description = {
      "Describes a part and its parameters, or a network layer by layer.",
      "  mir describe conv",
      "  mir describe --stack c2-p2-c2-p2-r2-d1 --input 1x96x256",
      "  mir describe --stack experiments/models/crnn.yaml",
      "  mir describe --all > reference.md"
    })
final class DescribeCommand implements Callable<Integer> {
  private final Invocation invocation;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  @Mixin private StackOptions stack = new StackOptions();
  @Mixin private JsonOption json = new JsonOption();

  DescribeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** What is described: one or the other. */
  private static final class Subject {
    @Parameters(
        paramLabel = "PART",
        description =
            "Its id, if need be with its kind or plugin: mel, representation:mel, acme:mel.")
    private @Nullable String part;

    @Option(
        names = "--stack",
        paramLabel = "STACK",
        description =
            "A network: in text form, such as c2-p2-c2-p2-r2-d1; or a YAML file of a model or of an"
                + " experiment.")
    private @Nullable String stack;

    @Option(names = "--all", description = "Every part with every parameter, as Markdown.")
    private boolean all;
  }

  /** A part as JSON. */
  private record Description(
      String kind,
      String id,
      String summary,
      String plugin,
      String version,
      List<Parameter> parameters) {}

  @Override
  public Integer call() {
    if (subject.stack != null) {
      new StackReport(invocation, stack).print(subject.stack, json.wanted());
    } else if (subject.part != null) {
      describe(subject.part);
    } else {
      describeAll();
    }
    return ExitCode.OK;
  }

  private void describeAll() {
    PluginRegistry registry = invocation.registry();
    PrintStream out = invocation.console().out();
    if (json.wanted()) {
      Json.print(
          registry.all().stream()
              .map(p -> description(p, ParameterTable.of(p.provider().configType(), registry)))
              .toList(),
          out);
    } else {
      ReferencePage.of(registry).forEach(out::println);
    }
  }

  private void describe(String part) {
    LoadedProvider loaded = new PartLookup(invocation.registry()).find(part);
    List<Parameter> parameters =
        ParameterTable.of(loaded.provider().configType(), invocation.registry());
    if (json.wanted()) {
      Json.print(description(loaded, parameters), invocation.console().out());
    } else {
      print(loaded, parameters);
    }
  }

  private static Description description(LoadedProvider loaded, List<Parameter> parameters) {
    return new Description(
        loaded.kind().value(),
        loaded.provider().id(),
        loaded.provider().summary(),
        loaded.plugin().name(),
        loaded.plugin().version(),
        parameters);
  }

  private void print(LoadedProvider loaded, List<Parameter> parameters) {
    Console console = invocation.console();
    PrintStream out = console.out();
    out.println(
        "%s  %s of %s %s"
            .formatted(
                console.outStyle().bold(loaded.provider().id()),
                loaded.kind().value(),
                loaded.plugin().name(),
                loaded.plugin().version()));
    out.println(loaded.provider().summary());
    if (!parameters.isEmpty()) {
      out.println();
      TextTable table = new TextTable(2);
      for (ParameterRows.Row row : ParameterRows.of(parameters)) {
        String example = row.example().isEmpty() ? "" : ", such as " + row.example();
        table.row(row.name(), row.value(), row.text() + example);
      }
      table.print(out, console.width(), console.outStyle()::bold);
    }
    out.println();
    out.println("In YAML: " + ParameterRows.shortestUse(loaded.provider().id(), parameters));
  }
}
