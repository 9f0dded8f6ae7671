package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mirkit.runner.collection.CollectionFacts;
import org.mirkit.runner.collection.Distribution;
import org.mirkit.runner.collection.LabelBalance;
import org.mirkit.runner.collection.SoundFacts;
import org.mirkit.runner.collection.TrackFacts;
import org.mirkit.runner.leak.Relatives;
import org.mirkit.runner.report.NumberTable;

/**
 * What was found out about a collection, for people and for machines.
 *
 * @param name of the collection
 * @param facts about it
 */
public record CollectionReport(String name, CollectionFacts facts) {
  private static final int LABELS_SHOWN = 30;
  private static final int TRACKS_SHOWN = 10;

  /** All but the single tracks, as a machine reads it. */
  public record Summary(
      String dataset,
      int tracks,
      long groups,
      double seconds,
      Map<Integer, Long> sampleRatesHz,
      Map<Integer, Long> channels,
      Map<String, Distribution> sound,
      long clippedTracks,
      LabelBalance labels,
      List<Relatives> twice,
      Map<String, String> unreadable) {}

  /** A measure by the name that it has in tables. */
  private record Measure(String name, String key, ToDoubleFunction<SoundFacts> of) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("duration (s)", "seconds", SoundFacts::seconds),
          new Measure("level (dBFS, RMS)", "rmsDb", SoundFacts::rmsDb),
          new Measure("loudness (LUFS)", "loudnessLufs", SoundFacts::loudnessLufs),
          new Measure("peak (dBFS)", "peakDb", SoundFacts::peakDb),
          new Measure("true peak (dBTP)", "truePeakDb", SoundFacts::truePeakDb),
          new Measure("clippings", "clippings", SoundFacts::clippings),
          new Measure(
              "silence before (s)", "leadingSilenceSeconds", SoundFacts::leadingSilenceSeconds),
          new Measure(
              "silence after (s)", "trailingSilenceSeconds", SoundFacts::trailingSilenceSeconds),
          new Measure("silence (share)", "silentShare", SoundFacts::silentShare),
          new Measure("DC offset", "dcOffset", SoundFacts::dcOffset));

  public Summary summary() {
    Map<String, Distribution> sound = new LinkedHashMap<>();
    for (Measure measure : MEASURES) {
      Distribution.of(facts.values(measure.of()))
          .ifPresent(distribution -> sound.put(measure.key(), distribution));
    }
    Map<String, String> unreadable = new LinkedHashMap<>();
    facts.unreadable().forEach(track -> unreadable.put(track.track().id(), track.problem()));
    return new Summary(
        name,
        facts.tracks().size(),
        facts.groups(),
        seconds(),
        facts.counts(SoundFacts::sampleRateHz),
        facts.counts(SoundFacts::channels),
        sound,
        clipped(),
        facts.labels(),
        facts.twice(),
        unreadable);
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d tracks, %d groups, %.2f h",
            name,
            facts.tracks().size(),
            facts.groups(),
            seconds() / 3600));
    lines.add("sample rates: " + counts(facts.counts(SoundFacts::sampleRateHz), " Hz"));
    lines.add("channels: " + counts(facts.counts(SoundFacts::channels), ""));
    lines.add("");
    lines.addAll(sound().lines());
    lines.add("");
    lines.add("tracks that clip (3 samples in a row at full scale or over it): " + clipped());
    labels(lines);
    twice(lines);
    unreadable(lines);
    return lines;
  }

  private double seconds() {
    return facts.sounds().stream().mapToDouble(SoundFacts::seconds).sum();
  }

  private long clipped() {
    return facts.sounds().stream().filter(sound -> sound.clippings() > 0).count();
  }

  private static String counts(Map<Integer, Long> counts, String unit) {
    List<String> parts = new ArrayList<>();
    counts.forEach((value, number) -> parts.add(value + unit + " × " + number));
    return String.join(", ", parts);
  }

  private NumberTable sound() {
    NumberTable table = new NumberTable("", "least", "median", "mean", "largest");
    for (Measure measure : MEASURES) {
      Distribution.of(facts.values(measure.of())).ifPresent(d -> row(table, measure.name(), d));
    }
    return table;
  }

  private static void row(NumberTable table, String name, Distribution d) {
    table.row(name, number(d.least()), number(d.median()), number(d.mean()), number(d.largest()));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.4f" : "%.2f", value);
    return text.matches("-0\\.0+") ? text.substring(1) : text;
  }

  private void labels(List<String> lines) {
    LabelBalance labels = facts.labels();
    labels.counts().forEach((kind, found) -> balance(lines, kind, "tracks", found));
    labels.seconds().forEach((kind, found) -> balance(lines, kind, "seconds", found));
    if (!labels.values().isEmpty()) {
      NumberTable table = new NumberTable("", "least", "median", "mean", "largest");
      labels.values().forEach((scale, distribution) -> row(table, scale, distribution));
      lines.add("");
      lines.addAll(table.lines());
    }
  }

  private static void balance(
      List<String> lines, String kind, String unit, Map<String, Double> found) {
    double all = found.values().stream().mapToDouble(Double::doubleValue).sum();
    NumberTable table = new NumberTable(kind, unit, "share");
    found.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(LABELS_SHOWN)
        .forEach(
            label ->
                table.row(
                    label.getKey(),
                    String.format(Locale.ROOT, "%.0f", label.getValue()),
                    String.format(Locale.ROOT, "%.1f %%", 100 * label.getValue() / all)));
    lines.add("");
    lines.addAll(table.lines());
    more(lines, found.size() - LABELS_SHOWN, "labels");
  }

  private void twice(List<String> lines) {
    lines.add("");
    lines.add("more than once: " + (facts.twice().isEmpty() ? "nothing" : facts.twice().size()));
    for (Relatives relatives : first(facts.twice())) {
      lines.add("  " + relatives.relation().words() + ": " + String.join(", ", relatives.tracks()));
    }
    more(lines, facts.twice().size() - TRACKS_SHOWN, "");
  }

  private void unreadable(List<String> lines) {
    lines.add(
        "unreadable: " + (facts.unreadable().isEmpty() ? "nothing" : facts.unreadable().size()));
    for (TrackFacts track : first(facts.unreadable())) {
      lines.add("  " + track.track().id() + ": " + track.problem());
    }
    more(lines, facts.unreadable().size() - TRACKS_SHOWN, "");
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(TRACKS_SHOWN, all.size()));
  }

  private static void more(List<String> lines, int number, String what) {
    if (number > 0) {
      lines.add(("  and " + number + " more " + what).stripTrailing());
    }
  }
}
