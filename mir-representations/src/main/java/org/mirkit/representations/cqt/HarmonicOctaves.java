package org.mirkit.representations.cqt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Harmonics that are whole octaves apart, and so have bins in common: one analysis serves them all.
 *
 * <p>It must analyse each octave at the rate at which the harmonic alone would be, because filters
 * have a whole number of samples there: at another rate they are up to a sample longer or shorter,
 * which noise hears by 1 or 2 %.
 *
 * @param bands from the lowest bin of the lowest harmonic to the highest of the highest
 * @param channels which harmonics these are, lowest first
 * @param firstBins the bin of {@code bands} at which each of them begins
 */
record HarmonicOctaves(CqtBands bands, List<Integer> channels, List<Integer> firstBins) {
  private static final double SAME_BIN = 1e-9;

  /**
   * Groups harmonics, so that few bins are computed twice.
   *
   * @param bands of harmonic 1
   * @param harmonics multiples of their frequencies, one for each channel
   * @param rate of the clip
   */
  static List<HarmonicOctaves> groups(CqtBands bands, List<Double> harmonics, Rate rate) {
    List<HarmonicOctaves> groups = new ArrayList<>();
    IntStream.range(0, harmonics.size())
        .boxed()
        .sorted((a, b) -> Double.compare(harmonics.get(a), harmonics.get(b)))
        .forEach(channel -> add(groups, bands.transposed(harmonics.get(channel)), channel, rate));
    return groups;
  }

  private static void add(List<HarmonicOctaves> groups, CqtBands own, int channel, Rate rate) {
    for (int i = 0; i < groups.size(); i++) {
      HarmonicOctaves group = groups.get(i);
      double octaves = Math.log(own.fminHz() / group.bands.fminHz()) / Math.log(2);
      int firstBin = (int) Math.rint(octaves) * own.binsPerOctave();
      boolean aligned = Math.abs(octaves - Math.rint(octaves)) < SAME_BIN;
      if (aligned && firstBin < group.bands.bins()) {
        HarmonicOctaves joined = group.with(channel, firstBin, own.bins());
        if (joined.keepsRates(own.bins(), rate)) {
          groups.set(i, joined);
          return;
        }
      }
    }
    groups.add(new HarmonicOctaves(own, List.of(channel), List.of(0)));
  }

  private HarmonicOctaves with(int channel, int firstBin, int bins) {
    return new HarmonicOctaves(
        bands.range(0, firstBin + bins),
        appended(channels, channel),
        appended(firstBins, firstBin));
  }

  private static List<Integer> appended(List<Integer> list, int last) {
    List<Integer> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }

  private boolean keepsRates(int bins, Rate rate) {
    int halvings = CqtStage.earlyHalvings(bands, rate);
    return firstBins.stream()
        .allMatch(
            first -> {
              int octavesBelowTop = (bands.bins() - first - bins) / bands.binsPerOctave();
              CqtBands own = bands.range(first, bins);
              return CqtStage.earlyHalvings(own, rate) == halvings + octavesBelowTop;
            });
  }
}
