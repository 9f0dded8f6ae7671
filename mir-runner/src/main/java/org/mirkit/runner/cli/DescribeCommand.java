package org.mirkit.runner.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mirkit.runner.config.Parameter;
import org.mirkit.runner.config.ParameterTable;
import org.mirkit.runner.plugin.LoadedProvider;
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
      "  mir describe --stack experiments/models/crnn.yaml"
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
    }
    return ExitCode.OK;
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
      addRows("", parameters, table);
      table.print(out, console.width(), console.outStyle()::bold);
    }
    out.println();
    out.println("In YAML: " + example(loaded, parameters));
  }

  private static void addRows(String prefix, List<Parameter> parameters, TextTable table) {
    for (Parameter parameter : parameters) {
      String name = prefix + parameter.name();
      String example = parameter.example().isEmpty() ? "" : ", such as " + parameter.example();
      table.row(name, value(parameter), parameter.text() + example);
      addRows(name + ".", parameter.fields(), table);
    }
  }

  /** What may stand there: {@code whole number 1…192000 Hz, default 22050}. */
  private static String value(Parameter parameter) {
    StringJoiner value = new StringJoiner(", ");
    value.add((parameter.type() + " " + parameter.bounds()).strip());
    if (parameter.required()) {
      value.add("required");
    } else if (parameter.defaultValue() != null) {
      value.add("default " + parameter.defaultValue());
    }
    return value.toString();
  }

  /** The shortest way to use it: the parameters without a default, and no other. */
  private static String example(LoadedProvider loaded, List<Parameter> parameters) {
    StringJoiner example = new StringJoiner(", ", "{ ", " }");
    example.add("use: " + loaded.provider().id());
    for (Parameter parameter : parameters) {
      if (parameter.required()) {
        String value = parameter.example().isEmpty() ? "..." : parameter.example();
        example.add(parameter.name() + ": " + value);
      }
    }
    return example.toString();
  }
}
