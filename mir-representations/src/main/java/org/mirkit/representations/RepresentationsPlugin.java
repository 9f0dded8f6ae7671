package org.mirkit.representations;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.representations.augmentation.GainProvider;
import org.mirkit.representations.augmentation.NoiseProvider;
import org.mirkit.representations.decoder.AiffProvider;
import org.mirkit.representations.decoder.AuProvider;
import org.mirkit.representations.decoder.WavProvider;
import org.mirkit.representations.hpss.HpssProvider;
import org.mirkit.representations.mel.MelProvider;
import org.mirkit.representations.onset.FourierTempogramProvider;
import org.mirkit.representations.onset.OnsetStrengthProvider;
import org.mirkit.representations.onset.TempogramProvider;
import org.mirkit.representations.pitch.PyinProvider;
import org.mirkit.representations.pitch.YinProvider;
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
        new OnsetStrengthProvider(),
        new TempogramProvider(),
        new FourierTempogramProvider(),
        new HpssProvider(),
        new YinProvider(),
        new PyinProvider());
  }
}
