package org.mirkit.parquet;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;

/** Offers {@code parquet}. */
public final class ParquetPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(new ParquetWriterProvider(), new ParquetReaderProvider());
  }
}
