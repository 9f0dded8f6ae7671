package org.mirkit.representations;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.representations.augmentation.AugmentationProviders;
import org.mirkit.representations.chroma.ChromaProviders;
import org.mirkit.representations.combine.CombineProviders;
import org.mirkit.representations.cqt.CqtProviders;
import org.mirkit.representations.decoder.DecoderProviders;
import org.mirkit.representations.hpss.HpssProviders;
import org.mirkit.representations.mel.MelProviders;
import org.mirkit.representations.mfcc.MfccProviders;
import org.mirkit.representations.onset.OnsetProviders;
import org.mirkit.representations.pcen.PcenProviders;
import org.mirkit.representations.pitch.PitchProviders;
import org.mirkit.representations.resample.ResampleProviders;
import org.mirkit.representations.spectral.SpectralProviders;
import org.mirkit.representations.stft.StftProviders;
import org.mirkit.representations.temporal.TemporalProviders;
import org.mirkit.representations.waveform.WaveformProviders;

/** Offers every part of this module. */
public final class RepresentationsPlugin implements MirPlugin {

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        DecoderProviders.WAV,
        DecoderProviders.AIFF,
        DecoderProviders.AU,
        ResampleProviders.WINDOWED_SINC,
        AugmentationProviders.GAIN,
        AugmentationProviders.NOISE,
        AugmentationProviders.PITCH_SHIFT,
        AugmentationProviders.DETUNE,
        AugmentationProviders.TIME_STRETCH,
        AugmentationProviders.VARISPEED,
        AugmentationProviders.REVERB,
        AugmentationProviders.EQUALIZER,
        AugmentationProviders.BAND_LIMIT,
        AugmentationProviders.POLARITY,
        AugmentationProviders.COMPRESSION,
        AugmentationProviders.CLIPPING,
        AugmentationProviders.QUANTIZATION,
        AugmentationProviders.CROP,
        AugmentationProviders.MIX,
        AugmentationProviders.RANDOM_CHANNEL,
        AugmentationProviders.SEQUENCE,
        AugmentationProviders.RANDOM_CHOICE,
        AugmentationProviders.SOMETIMES,
        MelProviders.MEL,
        StftProviders.STFT,
        MfccProviders.MFCC,
        PcenProviders.PCEN,
        WaveformProviders.WAVEFORM,
        SpectralProviders.SPECTRAL_CENTROID,
        SpectralProviders.SPECTRAL_BANDWIDTH,
        SpectralProviders.SPECTRAL_ROLLOFF,
        SpectralProviders.SPECTRAL_FLATNESS,
        SpectralProviders.SPECTRAL_CONTRAST,
        TemporalProviders.RMS,
        TemporalProviders.ZERO_CROSSINGS,
        CombineProviders.CONCAT,
        CombineProviders.CONTEXT,
        CombineProviders.NORMALIZE,
        CombineProviders.SUBSAMPLE,
        CombineProviders.BEAT_SYNC,
        OnsetProviders.ONSET_STRENGTH,
        OnsetProviders.TEMPOGRAM,
        OnsetProviders.FOURIER_TEMPOGRAM,
        HpssProviders.HPSS,
        PitchProviders.YIN,
        PitchProviders.PYIN,
        CqtProviders.CQT,
        CqtProviders.VQT,
        CqtProviders.HYBRID_CQT,
        CqtProviders.HARMONIC_CQT,
        ChromaProviders.CHROMA_STFT,
        ChromaProviders.CHROMA_CQT,
        ChromaProviders.CHROMA_VQT,
        ChromaProviders.CHROMA_CENS,
        ChromaProviders.TONNETZ);
  }
}
