package org.mirkit.representations.cqt;

import org.mirkit.api.plugin.Param;

/**
 * The parameters of where frames and bins of a constant-Q transform lie, with librosa's defaults.
 */
public record CqtGrid(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Distance between neighbouring frames; fastest when often divisible by two",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Centre of the lowest bin; C1 by default",
            unit = "Hz",
            defaultValue = "32.70319566257483",
            min = 0.1)
        double fminHz) {

  /** A config that has these parameters and reads them as its own. */
  public interface Owner {
    /** Where frames and bins lie. */
    CqtGrid grid();

    /** Sample rate that the sound is brought to. */
    default int sampleRateHz() {
      return grid().sampleRateHz;
    }

    /** Distance between neighbouring frames. */
    default int hopSamples() {
      return grid().hopSamples;
    }
  }

  /** Bins from C1 up, as usual. */
  public CqtGrid(int sampleRateHz, int hopSamples) {
    this(sampleRateHz, hopSamples, CqtBands.C1_HZ);
  }

  /** librosa's defaults. */
  public static CqtGrid defaults() {
    return new CqtGrid(22_050, 512);
  }
}
