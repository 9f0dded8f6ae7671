package org.mirkit.runner.fingerprint;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.benchmarks.ScratchFolder;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/**
 * How well the leak check knows real recordings again. Of each, copies are made that are changed in
 * known ways; each kind of copy is looked for among all originals. It is found if the copy and its
 * original are told to be the same sound; an alarm is false if two recordings are told to be the
 * same that are not, as far as the originals themselves tell.
 */
public final class LeakRuns {
  private static final int ROUNDS = 7;
  private static final int TRACKS_TO_COMPARE = 1000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final AudioReader reader;
  private final Fingerprinting fingerprinting;
  private final List<Change> changes;
  private final Map<String, SortedMap<String, Fingerprint>> byChange = new LinkedHashMap<>();

  private LeakRuns(LoadedPlugins plugins, int mostChanges) {
    ConfigEngine engine = new ConfigEngine(plugins.registry(), Map.of(), Path.of(""));
    this.reader = AudioReader.of(plugins.registry(), engine);
    this.fingerprinting = Fingerprinting.of(plugins.registry(), engine);
    List<Change> all = Change.all(engine);
    this.changes = all.subList(0, Math.min(all.size(), 1 + mostChanges));
    changes.forEach(change -> byChange.put(change.name(), new ConcurrentSkipListMap<>()));
  }

  /**
   * Arguments: the folder of a plugin that decodes, a folder of recordings, and how many of the
   * changes are tried, if not all.
   */
  public static void main(String[] arguments) throws IOException {
    PluginSources sources = new PluginSources(List.of(Path.of(arguments[0])), List.of(), List.of());
    try (LoadedPlugins plugins = new PluginLoader().load(sources)) {
      int mostChanges = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Short.MAX_VALUE;
      LeakRuns runs = new LeakRuns(plugins, mostChanges);
      runs.hear(Path.of(arguments[1]));
      runs.printRecall();
      runs.printCosts();
    }
  }

  private void hear(Path folder) {
    SoundFiles.of(List.of(folder), reader).files().parallelStream()
        .forEach(
            found -> {
              String name = found.relative().toString();
              AudioClip clip = reader.read(found.file());
              for (Change change : changes) {
                byChange.get(change.name()).put(name, fingerprint(change.apply(name, clip)));
              }
            });
  }

  private Fingerprint fingerprint(AudioClip clip) {
    float[][] channels = new float[clip.format().channels()][];
    for (int channel = 0; channel < channels.length; channel++) {
      channels[channel] = clip.samples(channel);
    }
    Fingerprinter fingerprinter = fingerprinting.begin(clip.format());
    fingerprinter.hear(channels, 0, clip.length());
    return fingerprinter.finish();
  }

  private SortedMap<String, Fingerprint> originals() {
    return byChange.get(changes.get(0).name());
  }

  private void printRecall() {
    Set<String> known =
        new NearDuplicates(originals())
            .find().stream().map(pair -> pair(pair, "")).collect(Collectors.toSet());
    System.out.printf(
        "%d recordings; alike among themselves: %d%n", originals().size(), known.size());
    known.stream().sorted().forEach(pair -> System.out.println("  " + pair));
    System.out.printf("%-46s %9s %13s%n", "copies", "found", "false alarms");
    changes.stream().skip(1).forEach(change -> printRecall(change, known));
  }

  private void printRecall(Change change, Set<String> known) {
    String mark = " (copy)";
    SortedMap<String, Fingerprint> all = new TreeMap<>(originals());
    byChange.get(change.name()).forEach((name, copy) -> all.put(name + mark, copy));
    List<String> pairs =
        new NearDuplicates(all).find().stream().map(pair -> pair(pair, mark)).toList();
    long found = pairs.stream().filter(LeakRuns::isOfOne).count();
    Set<String> wrong =
        pairs.stream()
            .filter(pair -> !isOfOne(pair) && !known.contains(pair))
            .collect(Collectors.toSet());
    System.out.printf(
        Locale.ROOT,
        "%-46s %7.1f %% %13d%n",
        change.name(),
        100.0 * found / originals().size(),
        wrong.size());
    wrong.stream().sorted().forEach(pair -> System.out.println("  " + pair));
  }

  /** Both names without the mark, in order. */
  private static String pair(SameSound pair, String mark) {
    String first = pair.first().replace(mark, "");
    String second = pair.second().replace(mark, "");
    return first.compareTo(second) <= 0 ? first + "\t" + second : second + "\t" + first;
  }

  private static boolean isOfOne(String pair) {
    String[] names = pair.split("\t");
    return names[0].equals(names[1]);
  }

  /** What a second run pays, that has all fingerprints and compares them once more. */
  private void printCosts() throws IOException {
    SortedMap<String, Fingerprint> all = new TreeMap<>();
    byChange.forEach(
        (change, copies) -> copies.forEach((name, copy) -> all.put(change + " " + name, copy)));
    for (int tracks : new int[] {originals().size(), TRACKS_TO_COMPARE}) {
      SortedMap<String, Fingerprint> some = new TreeMap<>();
      all.entrySet().stream().limit(tracks).forEach(e -> some.put(e.getKey(), e.getValue()));
      printCost(some);
    }
  }

  private void printCost(SortedMap<String, Fingerprint> some) throws IOException {
    ScratchFolder folder = new ScratchFolder();
    FingerprintStore store = new FingerprintStore(folder.path(), "measured");
    some.forEach(store::put);
    double reading = Double.POSITIVE_INFINITY;
    double comparing = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      // The processors' time, for other work on the machine takes none of it.
      long start = MACHINE.getProcessCpuTime();
      some.keySet().forEach(name -> store.find(name).orElseThrow());
      long read = MACHINE.getProcessCpuTime();
      new NearDuplicates(some).find();
      reading = Math.min(reading, (read - start) / 1e9);
      comparing = Math.min(comparing, (MACHINE.getProcessCpuTime() - read) / 1e9);
    }
    folder.remove();
    double seconds =
        some.values().stream().mapToDouble(f -> f.codes().length).sum()
            / Fingerprint.FRAMES_PER_SECOND;
    System.out.printf(
        Locale.ROOT,
        "%d fingerprints of %.1f s in the mean: processor time %.3f s to read, %.3f s to compare%n",
        some.size(),
        seconds / some.size(),
        reading,
        comparing);
  }
}
