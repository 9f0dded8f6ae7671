package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mirkit.runner.collection.CollectionFacts;
import org.mirkit.runner.collection.LabelBalance;
import org.mirkit.runner.collection.SoundFacts;
import org.mirkit.runner.plot.HistogramPlot;

/** Which histograms a person wants to see of a collection. */
public final class CollectionPlot {
  private CollectionPlot() {}

  /** One picture: labels first, then what was measured. */
  public static HistogramPlot of(CollectionFacts facts) {
    List<HistogramPlot.Panel> panels = new ArrayList<>();
    LabelBalance labels = facts.labels();
    labels.counts().forEach((kind, found) -> panels.add(bars(kind + " (tracks)", found)));
    labels.seconds().forEach((kind, found) -> panels.add(bars(kind + " (s)", found)));
    panels.add(numbers("duration (s)", facts.values(SoundFacts::seconds)));
    panels.add(numbers("level (dBFS, RMS)", facts.values(SoundFacts::rmsDb)));
    panels.add(numbers("loudness (LUFS)", facts.values(SoundFacts::loudnessLufs)));
    panels.add(numbers("peak (dBFS)", facts.values(SoundFacts::peakDb)));
    panels.add(numbers("true peak (dBTP)", facts.values(SoundFacts::truePeakDb)));
    panels.add(numbers("silence (share)", facts.values(SoundFacts::silentShare)));
    panels.add(numbers("DC offset", facts.values(SoundFacts::dcOffset)));
    panels.add(numbers("clippings", facts.values(SoundFacts::clippings)));
    return new HistogramPlot(panels);
  }

  private static HistogramPlot.Panel bars(String title, Map<String, Double> found) {
    return HistogramPlot.Panel.ofLabels(title, found);
  }

  private static HistogramPlot.Panel numbers(String title, double... values) {
    return HistogramPlot.Panel.ofNumbers(title, values);
  }
}
