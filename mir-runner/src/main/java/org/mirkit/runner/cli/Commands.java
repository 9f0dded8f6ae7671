package org.mirkit.runner.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** The commands of {@code mir}, in the order in which its help lists them. */
final class Commands {

  /**
   * A command and how it is made.
   *
   * @param type a class with picocli's {@code @Command}
   * @param maker makes it when the command line names it
   * @param inner commands of a group
   */
  record Entry(Class<?> type, Function<Invocation, Object> maker, List<Entry> inner) {

    /** What it is called on the command line. */
    String name() {
      return type.getAnnotation(Command.class).name();
    }

    /** Whether its name, or another that it answers to, is among these words. */
    boolean isAmong(List<String> words) {
      Command command = type.getAnnotation(Command.class);
      return words.contains(command.name())
          || Stream.of(command.aliases()).anyMatch(words::contains);
    }

    /** A command that takes the invocation itself and so starts fast. */
    static <T> Entry light(Class<T> type, Function<Invocation, T> maker) {
      return new Entry(type, maker::apply, List.of());
    }

    /** A command with injected parts, for heavy work. */
    static Entry injected(Class<?> type) {
      return new Entry(type, invocation -> invocation.injector().getInstance(type), List.of());
    }

    /** A command that does nothing but hold others. */
    static <T> Entry group(Class<T> type, Supplier<T> maker, Entry... inner) {
      return new Entry(type, invocation -> maker.get(), List.of(inner));
    }

    /** The same command holding others too. */
    Entry with(Entry... more) {
      return new Entry(type, maker, List.of(more));
    }

    /** It, and the commands that it holds. */
    Stream<Entry> all() {
      return Stream.concat(Stream.of(this), inner.stream().flatMap(Entry::all));
    }
  }

  static final List<Entry> ALL =
      List.of(
          Entry.injected(RunCommand.class),
          Entry.injected(ValidateCommand.class),
          Entry.injected(RateCommand.class),
          Entry.injected(PredictCommand.class),
          Entry.injected(EvaluateCommand.class),
          Entry.injected(CompareCommand.class),
          Entry.injected(ConvertCommand.class),
          Entry.injected(FeaturesCommand.class),
          Entry.injected(EmbedCommand.class),
          Entry.injected(ListenCommand.class),
          Entry.injected(AugmentCommand.class),
          Entry.group(
              DataCommand.class,
              DataCommand::new,
              Entry.injected(DataCheckCommand.class),
              Entry.injected(DataStatsCommand.class),
              Entry.injected(DataExportCommand.class)),
          Entry.group(
              CacheCommand.class,
              CacheCommand::new,
              Entry.light(CacheListCommand.class, CacheListCommand::new),
              Entry.injected(CacheClearCommand.class),
              Entry.light(CacheVerifyCommand.class, CacheVerifyCommand::new),
              Entry.light(CachePathCommand.class, CachePathCommand::new)),
          Entry.light(ListCommand.class, ListCommand::new),
          Entry.light(DescribeCommand.class, DescribeCommand::new),
          Entry.light(PluginsCommand.class, PluginsCommand::new)
              .with(
                  Entry.light(PluginsNewCommand.class, PluginsNewCommand::new),
                  Entry.light(PluginsVerifyCommand.class, PluginsVerifyCommand::new),
                  Entry.light(PluginsInstallCommand.class, PluginsInstallCommand::new),
                  Entry.light(PluginsRemoveCommand.class, PluginsRemoveCommand::new)),
          Entry.light(SchemaCommand.class, SchemaCommand::new));

  private Commands() {}
}
