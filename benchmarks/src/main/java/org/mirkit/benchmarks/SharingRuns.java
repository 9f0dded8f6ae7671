package org.mirkit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.runner.predict.Predictor;

/**
 * What several threads gain or lose by sharing a predictor, on a minute of sound at a time: the
 * resident memory of opened models at work, and answers a second. For the latter, predictors of
 * their own and the shared one take turns, so that a load on the machine meets both.
 */
public final class SharingRuns {
  private static final int EACH = 4;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int threads;
  private final AudioClip sound = Music.mono(22_050);

  private SharingRuns(int threads) {
    this.threads = threads;
  }

  /** Arguments: a model, how many threads, and {@code own}, {@code shared} or {@code both}. */
  public static void main(String[] arguments) throws Exception {
    Path model = Path.of(arguments[0]);
    SharingRuns runs = new SharingRuns(Integer.parseInt(arguments[1]));
    try (Predictor first = Predictor.open(model)) {
      first.predict(runs.sound);
    }
    switch (arguments[2]) {
      case "own" -> runs.memory(model, runs.threads);
      case "shared" -> runs.memory(model, 1);
      default -> runs.speed(model);
    }
  }

  private void memory(Path model, int copies) throws Exception {
    long before = residentKilobytes();
    long start = System.nanoTime();
    List<Predictor> opened = opened(model, copies);
    double seconds = (System.nanoTime() - start) * 1e-9;
    long open = residentKilobytes();
    answer(opened);
    System.out.printf(
        Locale.ROOT,
        "%d predictors for %d threads: opened in %.2f s, %d MB, %d MB after answers%n",
        copies,
        threads,
        seconds,
        (open - before) >> 10,
        (residentKilobytes() - before) >> 10);
    opened.forEach(Predictor::close);
  }

  private void speed(Path model) throws Exception {
    List<Predictor> own = opened(model, threads);
    List<Predictor> shared = own.subList(0, 1);
    List<Timed> ofOwn = new ArrayList<>();
    List<Timed> ofShared = new ArrayList<>();
    for (int round = 0; round < 8; round++) {
      ofOwn.add(answer(own));
      ofShared.add(answer(shared));
    }
    print("their own", ofOwn);
    print("one shared", ofShared);
    own.forEach(Predictor::close);
  }

  private static List<Predictor> opened(Path model, int copies) {
    return IntStream.range(0, copies).mapToObj(i -> Predictor.open(model)).toList();
  }

  private record Timed(double answersPerSecond, double cpuMillisPerAnswer) {}

  /** Each thread asks one predictor; threads beyond their number share. */
  private Timed answer(List<Predictor> predictors) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long busy = MACHINE.getProcessCpuTime();
    long start = System.nanoTime();
    List<Future<?>> work = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      Predictor predictor = predictors.get(thread % predictors.size());
      work.add(pool.submit(() -> IntStream.range(0, EACH).forEach(i -> predictor.predict(sound))));
    }
    for (Future<?> each : work) {
      each.get();
    }
    double answers = threads * EACH;
    double seconds = (System.nanoTime() - start) * 1e-9;
    double cpuMillis = (MACHINE.getProcessCpuTime() - busy) * 1e-6;
    pool.shutdown();
    return new Timed(answers / seconds, cpuMillis / answers);
  }

  private void print(String whose, List<Timed> rounds) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f answers a second, %.2f ms of the processors each (%d threads, best of %d)%n",
        whose,
        rounds.stream().mapToDouble(Timed::answersPerSecond).max().orElseThrow(),
        rounds.stream().mapToDouble(Timed::cpuMillisPerAnswer).min().orElseThrow(),
        threads,
        rounds.size());
  }

  /** Of this process, on Linux. */
  private static long residentKilobytes() throws IOException {
    System.gc();
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
