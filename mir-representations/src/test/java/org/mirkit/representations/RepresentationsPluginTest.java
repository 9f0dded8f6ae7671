package org.mirkit.representations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.CoverageContract;
import org.mirkit.testkit.PluginContract;

class RepresentationsPluginTest implements PluginContract, CoverageContract {

  @Override
  public MirPlugin plugin() {
    return new RepresentationsPlugin();
  }

  @Test
  void it_brings_every_part_that_the_guide_names() {
    assertEquals(
        List.of(
            "wav",
            "aiff",
            "au",
            "windowed-sinc",
            "gain",
            "noise",
            "pitch-shift",
            "detune",
            "time-stretch",
            "varispeed",
            "reverb",
            "equalizer",
            "band-limit",
            "polarity",
            "compression",
            "clipping",
            "quantization",
            "crop",
            "mix",
            "random-channel",
            "sequence",
            "random-choice",
            "sometimes",
            "mel",
            "stft",
            "mfcc",
            "pcen",
            "waveform",
            "spectral-centroid",
            "spectral-bandwidth",
            "spectral-rolloff",
            "spectral-flatness",
            "spectral-contrast",
            "rms",
            "zero-crossings",
            "concat",
            "context",
            "normalize",
            "subsample",
            "beat-sync",
            "onset-strength",
            "tempogram",
            "fourier-tempogram",
            "hpss",
            "yin",
            "pyin",
            "cqt",
            "vqt",
            "hybrid-cqt",
            "harmonic-cqt",
            "chroma-stft",
            "chroma-cqt",
            "chroma-vqt",
            "chroma-cens",
            "tonnetz"),
        plugin().providers().stream().map(Provider::id).toList());
  }
}
