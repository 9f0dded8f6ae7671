package org.mirkit.representations.resample;

import org.mirkit.api.audio.Resampler;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ResamplerContract;

class WindowedSincContractTest
    implements ProviderContract<WindowedSincConfig, Resampler>, ResamplerContract {

  @Override
  public Provider<WindowedSincConfig, Resampler> provider() {
    return ResampleProviders.WINDOWED_SINC;
  }

  @Override
  public WindowedSincConfig exampleConfig() {
    return WindowedSincConfig.defaults();
  }

  @Override
  public Resampler resampler() {
    return provider().create(exampleConfig());
  }

  /** 110 dB below full scale is what the filter lets through of a constant's images. */
  @Override
  public double constantTolerance() {
    return 1e-5;
  }

  /**
   * Pieces that start at multiples of the reach are bitwise the whole, others only where the filter
   * is not halved.
   */
  @Override
  public double reachTolerance() {
    return 2e-6;
  }
}
