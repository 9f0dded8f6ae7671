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
import org.mirkit.representations.combine.ConcatProvider;
import org.mirkit.representations.combine.ContextProvider;
import org.mirkit.representations.combine.NormalizeProvider;
import org.mirkit.representations.combine.SubsampleProvider;
import org.mirkit.representations.cqt.CqtProvider;
import org.mirkit.representations.cqt.HarmonicCqtProvider;
import org.mirkit.representations.cqt.HybridCqtProvider;
import org.mirkit.representations.cqt.VqtProvider;
import org.mirkit.representations.decoder.AiffProvider;
import org.mirkit.representations.decoder.AuProvider;
import org.mirkit.representations.decoder.WavProvider;
import org.mirkit.representations.hpss.HpssProvider;
import org.mirkit.representations.mel.MelProvider;
import org.mirkit.representations.mfcc.MfccProvider;
import org.mirkit.representations.onset.FourierTempogramProvider;
import org.mirkit.representations.onset.OnsetStrengthProvider;
import org.mirkit.representations.onset.TempogramProvider;
import org.mirkit.representations.pcen.PcenProvider;
import org.mirkit.representations.pitch.PyinProvider;
import org.mirkit.representations.pitch.YinProvider;
import org.mirkit.representations.resample.WindowedSincProvider;
import org.mirkit.representations.spectral.SpectralBandwidthProvider;
import org.mirkit.representations.spectral.SpectralCentroidProvider;
import org.mirkit.representations.spectral.SpectralContrastProvider;
import org.mirkit.representations.spectral.SpectralFlatnessProvider;
import org.mirkit.representations.spectral.SpectralRolloffProvider;
import org.mirkit.representations.stft.StftProvider;
import org.mirkit.representations.temporal.RmsProvider;
import org.mirkit.representations.temporal.ZeroCrossingsProvider;
import org.mirkit.representations.waveform.WaveformProvider;

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
        new MfccProvider(),
        new PcenProvider(),
        new WaveformProvider(),
        new SpectralCentroidProvider(),
        new SpectralBandwidthProvider(),
        new SpectralRolloffProvider(),
        new SpectralFlatnessProvider(),
        new SpectralContrastProvider(),
        new RmsProvider(),
        new ZeroCrossingsProvider(),
        new ConcatProvider(),
        new ContextProvider(),
        new NormalizeProvider(),
        new SubsampleProvider(),
        new OnsetStrengthProvider(),
        new TempogramProvider(),
        new FourierTempogramProvider(),
        new HpssProvider(),
        new YinProvider(),
        new PyinProvider(),
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
