package org.mirkit.datasets;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.datasets.files.FileProviders;
import org.mirkit.datasets.named.Readers;
import org.mirkit.datasets.pairs.PairsProviders;
import org.mirkit.datasets.synth.SynthProviders;
import org.mirkit.datasets.tones.TonesProviders;

/**
 * Brings the datasets {@code folder}, {@code csv}, {@code lab-pairs}, {@code jams}, {@code synth}
 * and {@code tones}, and readers of collections by name.
 */
public final class DatasetsPlugin implements MirPlugin {

  /** For the service loader. */
  public DatasetsPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    List<Provider<?, ?>> providers = new ArrayList<>();
    providers.add(FileProviders.FOLDER);
    providers.add(FileProviders.CSV);
    providers.add(SynthProviders.SYNTH);
    providers.add(TonesProviders.TONES);
    providers.add(PairsProviders.LAB_PAIRS);
    providers.add(PairsProviders.JAMS);
    providers.addAll(Readers.all());
    return List.copyOf(providers);
  }
}
