package org.mirkit.runner.fingerprint;

import java.util.List;
import java.util.stream.Stream;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.CodeVersion;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * How fingerprints are made: 33 bands from 300 to 2000 Hz, which survive every codec, in frames of
 * 0.37 s (Haitsma and Kalker 2002).
 *
 * @param resampler brings sound to the rate of the bands
 * @param bands their energies
 * @param recipe everything but the sound that a fingerprint depends on: parameters and code
 */
public record Fingerprinting(Resampler resampler, Representation bands, String recipe) {
  private static final int RATE_HZ = 5500;
  private static final List<String> BANDS =
      List.of(
          "sampleRateHz=" + RATE_HZ,
          "fftSamples=2048",
          "hopSamples=" + RATE_HZ / Fingerprint.FRAMES_PER_SECOND,
          "bands=" + SubFingerprints.BANDS,
          "fminHz=300",
          "fmaxHz=2000",
          "log=none",
          "centered=false");

  /** Fingerprints as the loaded plugins make them. */
  public static Fingerprinting of(PluginRegistry registry, ConfigEngine engine) {
    Bound<Resampler> resampler = engine.bindPart(Resampler.class, "windowed-sinc", List.of());
    Bound<Representation> bands = engine.bindPart(Representation.class, "mel", BANDS);
    List<LoadedProvider> code =
        Stream.of(AudioDecoder.class, Resampler.class, Representation.class)
            .flatMap(kind -> registry.of(kind).stream())
            .toList();
    String recipe =
        List.of("fingerprint 1", resampler.resolved(), bands.resolved(), CodeVersion.of(code))
            .toString();
    return new Fingerprinting(resampler.value(), bands.value(), recipe);
  }

  /** Begins to hear a sound. */
  public Fingerprinter begin(AudioFormat format) {
    return new Fingerprinter(resampler, bands, format);
  }
}
