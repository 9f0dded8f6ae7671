package org.mirkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      print(representation, files, runs.seconds(1, 2, rounds));
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
        Optional.empty());
  }

  /** Seconds of each round with so many threads and with so many. */
  private double[][] seconds(int one, int other, int rounds) throws IOException {
    double[][] seconds = new double[2][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      double first = seconds(one);
      double second = seconds(other);
      if (round >= 0) {
        seconds[0][round] = first;
        seconds[1][round] = second;
      }
    }
    return seconds;
  }

  private double seconds(int threads) throws IOException {
    ScratchFolder target = new ScratchFolder();
    Executor executor = parts.threads(threads);
    List<Job> jobs =
        sounds.stream().map(sound -> new Job("features", "", sound.toString())).toList();
    long start = System.nanoTime();
    executor.execute(jobs, job -> write(Path.of(job.trackId()), target.path()), new NoneMayFail());
    double seconds = (System.nanoTime() - start) / 1e9;
    target.remove();
    return seconds;
  }

  private void write(Path sound, Path target) {
    export.export(sound, target.resolve(sound.getFileName()));
  }

  private static void print(String representation, int files, double[][] seconds) {
    double[] ratios = new double[seconds[0].length];
    Arrays.setAll(ratios, round -> seconds[0][round] / seconds[1][round]);
    System.out.printf(
        Locale.ROOT,
        "%s, %d files of %d s: one thread %.3f s, two %.3f s at least (%.2f times as fast);"
            + " median of %d rounds %.2f times, worst %.2f, best %.2f%n",
        representation,
        files,
        Music.SECONDS,
        sorted(seconds[0])[0],
        sorted(seconds[1])[0],
        sorted(seconds[0])[0] / sorted(seconds[1])[0],
        ratios.length,
        sorted(ratios)[ratios.length / 2],
        sorted(ratios)[0],
        sorted(ratios)[ratios.length - 1]);
  }

  private static double[] sorted(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

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
