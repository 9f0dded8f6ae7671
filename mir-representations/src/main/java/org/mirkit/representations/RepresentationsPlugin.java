package org.mirkit.representations;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.representations.augmentation.GainProvider;
import org.mirkit.representations.augmentation.NoiseProvider;
import org.mirkit.representations.chroma.ChromaCensProvider;
import org.mirkit.representations.chroma.ChromaCqtProvider;
import org.mirkit.representations.chroma.ChromaStftProvider;
import org.mirkit.representations.chroma.ChromaVqtProvider;
import org.mirkit.representations.chroma.TonnetzProvider;
import org.mirkit.representations.cqt.CqtProvider;
import org.mirkit.representations.cqt.HarmonicCqtProvider;
import org.mirkit.representations.cqt.HybridCqtProvider;
import org.mirkit.representations.cqt.VqtProvider;
import org.mirkit.representations.decoder.AiffProvider;
import org.mirkit.representations.decoder.AuProvider;
import org.mirkit.representations.decoder.WavProvider;
import org.mirkit.representations.mel.MelProvider;
import org.mirkit.representations.resample.WindowedSincProvider;
import org.mirkit.representations.stft.StftProvider;

/** Offers every part of this module. */
public final class RepresentationsPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        new WavProvider(),
        new AiffProvider(),
        new AuProvider(),
        new WindowedSincProvider(),
        new GainProvider(),
        new NoiseProvider(),
        new MelProvider(),
        new StftProvider(),
        new CqtProvider(),
        new VqtProvider(),
        new HybridCqtProvider(),
        new HarmonicCqtProvider(),
        new ChromaStftProvider(),
        new ChromaCqtProvider(),
        new ChromaVqtProvider(),
        new ChromaCensProvider(),
        new TonnetzProvider());
  }
}
