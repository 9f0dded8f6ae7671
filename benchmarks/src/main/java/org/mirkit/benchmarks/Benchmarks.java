package org.mirkit.benchmarks;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks with JMH's own options, and says what each operation allocates.
 *
 * <p>{@code -smoke} as the first argument runs each for a moment only, on a few seconds of sound,
 * in this process, to see that all of them still work; its figures mean nothing.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs all benchmarks, or those whose names match the arguments. */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    List<String> all = List.of(arguments);
    boolean smoke = !all.isEmpty() && all.get(0).equals("-smoke");
    List<String> forJmh = smoke ? all.subList(1, all.size()) : all;
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(forJmh.toArray(String[]::new)))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    new Runner((smoke ? momentary(options) : options).build()).run();
  }

  private static ChainedOptionsBuilder momentary(ChainedOptionsBuilder options) {
    System.setProperty(Music.LENGTH_PROPERTY, "5");
    return options
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(200));
  }
}
