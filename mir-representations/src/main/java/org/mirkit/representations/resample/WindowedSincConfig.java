package org.mirkit.representations.resample;

import org.mirkit.api.plugin.Param;

/** Parameters of {@link WindowedSincResampler}; the defaults are of soxr's "HQ" quality. */
public record WindowedSincConfig(
    @Param(
            value = "Upper edge of what is passed, as a part of half the lower rate",
            defaultValue = "0.91",
            min = 0.5,
            max = 0.99)
        double passBand,
    @Param(
            value = "By how much everything above half the lower rate is weakened",
            unit = "dB",
            defaultValue = "110",
            min = 40,
            max = 140)
        double stopBandDb) {

  /** Pass band to 0.91 of half the lower rate, 110 dB below beyond it. */
  public static WindowedSincConfig defaults() {
    return new WindowedSincConfig(0.91, 110);
  }
}
