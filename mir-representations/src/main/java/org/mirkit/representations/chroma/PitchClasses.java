package org.mirkit.representations.chroma;

import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.representations.cqt.CqtBands;

/**
 * Which pitch class each bin of a constant-Q transform belongs to: the nearest to the bin, C first.
 * Equal to librosa 0.11's {@code filters.cq_to_chroma}.
 *
 * @param count number of pitch classes
 * @param binsPerOctave a multiple of it
 * @param lowest pitch class of the lowest bin
 */
record PitchClasses(int count, int binsPerOctave, int lowest) {

  /** The pitch classes of bands that have no tuning applied. */
  static PitchClasses of(CqtBands bands, int count) {
    double midi = 69 + 12 * Math.log(bands.fminHz() / 440) / Math.log(2);
    double aboveC = midi - 12 * Math.floor(midi / 12);
    int lowest = (int) Math.rint(aboveC * count / 12) % count;
    return new PitchClasses(count, bands.binsPerOctave(), lowest);
  }

  /** Refuses bins that cannot be shared out evenly. */
  static void requireMultiple(int binsPerOctave, int chroma) {
    if (binsPerOctave % chroma != 0) {
      int lower = binsPerOctave / chroma * chroma;
      throw new ConfigException(
          "binsPerOctave",
          "%d is not a multiple of %d pitch classes; %s%d would do"
              .formatted(binsPerOctave, chroma, lower > 0 ? lower + " or " : "", lower + chroma));
    }
  }

  int of(int bin) {
    int merged = binsPerOctave / count;
    int place = (bin + merged / 2) % binsPerOctave;
    return (place / merged + lowest) % count;
  }

  /** What features of pitch classes are: shares without a unit. */
  static FeatureSpec spec(int sampleRateHz, int hopSamples, String axis, int count) {
    return new FeatureSpec(
        AudioFormat.mono(sampleRateHz),
        Axis.index("channel", 1),
        Axis.index(axis, count),
        hopSamples,
        "share");
  }
}
