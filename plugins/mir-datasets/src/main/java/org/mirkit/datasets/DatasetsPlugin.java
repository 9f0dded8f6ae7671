package org.mirkit.datasets;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.datasets.files.CsvProvider;
import org.mirkit.datasets.files.FolderProvider;
import org.mirkit.datasets.synth.SynthProvider;
import org.mirkit.datasets.tones.TonesProvider;

/** Brings the datasets {@code folder}, {@code csv}, {@code synth} and {@code tones}. */
public final class DatasetsPlugin implements MirPlugin {

  /** For the service loader. */
  public DatasetsPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        new FolderProvider(), new CsvProvider(), new SynthProvider(), new TonesProvider());
  }
}
