package org.mirkit.representations.cqt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done with the signal at one rate.
 *
 * @param full octaves that are analysed at this rate
 * @param halved octaves that are analysed at half this rate, because that holds them
 * @param decimator makes the signal of half the rate, where it is needed
 */
record CqtStage(
    List<OctaveKernel> full, List<OctaveKernel> halved, Optional<HalfBandDecimator> decimator) {

  /** An octave whose bands end below this share of a Nyquist frequency can be analysed there. */
  private static final double USABLE_BAND = 0.76;

  /**
   * The stages of an analysis, from the clip's own rate downwards.
   *
   * <p>The rates are librosa's: the signal is halved before the first octave as often as that loses
   * nothing and the hop allows, and once after each octave for as long as the hop is even.
   */
  static List<CqtStage> plan(CqtBands bands, int clipHz, int hopSamples, FilterShape shape) {
    List<CqtStage> stages = new ArrayList<>();
    Rate rate = new Rate(clipHz, 0, hopSamples);
    for (int i = earlyHalvings(bands, rate); i > 0; i--) {
      stages.add(new CqtStage(List.of(), List.of(), decimator(bands.highestHz(), rate)));
      rate = rate.halved();
    }
    int end = bands.bins();
    while (end > 0) {
      int octaves = rate.canBeHalved() ? 1 : bands.octaves();
      int first = Math.max(0, end - octaves * bands.binsPerOctave());
      stages.add(stage(bands, first, end, rate, shape));
      end = first;
      rate = rate.halved();
    }
    return stages;
  }

  /** How often the signal is halved first: librosa's {@code __early_downsample_count}. */
  static int earlyHalvings(CqtBands bands, Rate rate) {
    double room = Math.log(rate.hz() / 2 / bands.highestHz()) / Math.log(2);
    int unheard = (int) Math.ceil(room) - 2;
    int spare = Integer.numberOfTrailingZeros(rate.hopSamples()) - bands.octaves() + 1;
    return Math.max(0, Math.min(unheard, spare));
  }

  private static CqtStage stage(CqtBands bands, int first, int end, Rate rate, FilterShape shape) {
    boolean halved =
        shape.halfRate()
            && rate.canBeHalved()
            && bands.cutoffHz(end - 1) <= USABLE_BAND * rate.hz() / 4;
    List<OctaveKernel> kernels = new ArrayList<>();
    for (int top = end; top > first; top -= bands.binsPerOctave()) {
      int bottom = Math.max(first, top - bands.binsPerOctave());
      kernels.add(new OctaveKernel(bands, bottom, top - bottom, rate, halved, shape));
    }
    boolean more = first > 0;
    double passHz = halved ? bands.cutoffHz(end - 1) : more ? bands.cutoffHz(first - 1) : 0;
    return new CqtStage(
        halved ? List.of() : kernels,
        halved ? kernels : List.of(),
        passHz > 0 ? decimator(passHz, rate) : Optional.empty());
  }

  private static Optional<HalfBandDecimator> decimator(double passHz, Rate rate) {
    return Optional.of(new HalfBandDecimator(passHz / (rate.hz() / 2)));
  }

  /** Room that this stage needs before its signal. */
  int lead() {
    return full.stream().mapToInt(OctaveKernel::lead).max().orElse(0);
  }

  /** Room that this stage needs after its signal. */
  int trail() {
    return full.stream().mapToInt(OctaveKernel::trail).max().orElse(0);
  }

  /** Room that the octaves at half the rate need before the signal of that rate. */
  int halvedLead() {
    return halved.stream().mapToInt(OctaveKernel::lead).max().orElse(0);
  }

  /** How many samples of half the rate ring at either end, if that is made. */
  int ringing() {
    return decimator.map(HalfBandDecimator::ringing).orElse(0);
  }

  /** The signal at half the rate, with the room that this stage and the next need. */
  PaddedSamples decimate(PaddedSamples signal, Optional<CqtStage> next) {
    int ringing = ringing();
    int trail = halved.stream().mapToInt(OctaveKernel::trail).max().orElse(0);
    return decimator
        .orElseThrow()
        .decimate(
            signal,
            Math.max(ringing, Math.max(halvedLead(), next.map(CqtStage::lead).orElse(0))),
            Math.max(ringing, Math.max(trail, next.map(CqtStage::trail).orElse(0))));
  }
}
