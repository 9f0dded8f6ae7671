package org.mirkit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.export.FeatureExport;
import org.mirkit.runner.export.Recipe;
import org.mirkit.runner.features.FeatureExtractor;

/**
 * How much sooner two threads are done than one with what {@code mir features} does: files of a
 * minute in stereo at 44.1 kHz are read, mixed down, resampled, extracted and written. One and two
 * threads take turns, so that a load on the machine meets both.
 */
public final class ScalingRuns {
  private static final int WARM_UP = 3;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Parts parts = new Parts();
  private final ScratchFolder folder = new ScratchFolder();
  private final List<Path> sounds = new ArrayList<>();
  private final FeatureExport export;

  private ScalingRuns(int files, String representation) throws IOException {
    Path first = folder.path().resolve("0.wav");
    WavFile.write(Music.stereo(44_100), first);
    for (int i = 0; i < files; i++) {
      Path sound = folder.path().resolve(i + ".wav");
      if (i > 0) {
        Files.copy(first, sound);
      }
      sounds.add(sound);
    }
    export = export(representation);
  }

  /** Arguments: how many files, how many rounds, a representation as on the command line. */
  public static void main(String[] arguments) throws IOException {
    int files = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    String representation = arguments[2];
    ScalingRuns runs = new ScalingRuns(files, representation);
    try {
      print(representation, files, runs.rounds(rounds));
    } finally {
      runs.folder.remove();
    }
  }

  private FeatureExport export(String words) {
    Bound<Representation> representation = parts.representation(words);
    Bound<Resampler> resampler = parts.resampler();
    Bound<FeatureWriter> writer = parts.writer();
    return new FeatureExport(
        new FeatureExtractor(parts.reader(), resampler.value(), representation.value()),
        writer.value(),
        new Recipe(representation.resolved(), resampler.resolved(), writer.resolved(), "benchmark"),
        Optional.empty(),
        Optional.empty());
  }

  private List<Round> rounds(int count) throws IOException {
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < WARM_UP + count; i++) {
      rounds.add(new Round(timed(1), timed(2)));
    }
    return rounds.subList(WARM_UP, rounds.size());
  }

  private Timed timed(int threads) throws IOException {
    ScratchFolder target = new ScratchFolder();
    Executor executor = parts.threads(threads);
    List<Job> jobs =
        sounds.stream().map(sound -> new Job("features", "", sound.toString())).toList();
    long busy = MACHINE.getProcessCpuTime();
    long start = System.nanoTime();
    executor.execute(jobs, job -> write(Path.of(job.trackId()), target.path()), new NoneMayFail());
    double seconds = (System.nanoTime() - start) / 1e9;
    double busySeconds = (MACHINE.getProcessCpuTime() - busy) / 1e9;
    target.remove();
    return new Timed(seconds, busySeconds);
  }

  private void write(Path sound, Path target) {
    export.export(sound, target.resolve(sound.getFileName()));
  }

  private static void print(String representation, int files, List<Round> rounds) {
    System.out.printf(
        "%s, %d files of %d s, %d rounds%n", representation, files, Music.SECONDS, rounds.size());
    print("one thread, s", rounds, round -> round.one().seconds());
    print("two threads, s", rounds, round -> round.two().seconds());
    print("times as fast", rounds, round -> round.one().seconds() / round.two().seconds());
    // On a loaded machine this tells what is lost to each other's locks, memory and caches.
    print("processor time, share", rounds, round -> round.two().busy() / round.one().busy());
  }

  private static void print(String name, List<Round> rounds, ToDoubleFunction<Round> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-22s least %.3f  median %.3f  most %.3f%n",
        name,
        sorted[0],
        sorted[sorted.length / 2],
        sorted[sorted.length - 1]);
  }

  /** How long it took, and for how long processors were busy with it. */
  private record Timed(double seconds, double busy) {}

  private record Round(Timed one, Timed two) {}

  /** Ends the run at the first file that fails. */
  private static final class NoneMayFail implements Executor.Listener {

    @Override
    public void done(Job job) {}

    @Override
    public void failed(Job job, Exception cause) {
      throw new IllegalStateException(job.trackId(), cause);
    }
  }
}
