package org.mirkit.runner.export;

import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureWriter;

/** NumPy's arrays, to be written and to be read. */
public final class NpyProviders {

  /** {@link NpyReader}. */
  public static final Provider<NpyConfig, FeatureReader> READER =
      Provider.of(
          FeatureReader.class,
          "npy",
          "NumPy arrays of any real type: (bins, frames), or (channels, bins, frames)",
          NpyConfig.class,
          config -> new NpyReader(config.layout()));

  /** {@link NpyWriter}. */
  public static final Provider<NoParameters, FeatureWriter> WRITER =
      Provider.of(
          FeatureWriter.class, "npy", "NumPy arrays of float32, (bins, frames)", NpyWriter::new);

  private NpyProviders() {}
}
