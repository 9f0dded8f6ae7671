package org.mirkit.representations.conformance;

import static org.mirkit.representations.conformance.ConformanceCase.SIGNALS;
import static org.mirkit.representations.conformance.ConformanceCase.ofMaximum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mel.MelNorm;
import org.mirkit.representations.mel.MelScale;
import org.mirkit.representations.mel.MelSpectrogram;

/** Mel spectrograms against {@code librosa.feature.melspectrogram} and {@code power_to_db}. */
final class MelRows {
  private static final double TOLERANCE = 1e-6;

  /** Levels 80 dB down magnify the rounding of floats: 2e-5 of 40 dB is less than 0.001 dB. */
  private static final double LEVEL_TOLERANCE = 2e-5;

  private MelRows() {}

  static List<ConformanceCase> cases() {
    List<ConformanceCase> cases = new ArrayList<>();
    for (String signal : SIGNALS) {
      cases.add(bands(signal, "log: none", "mel128_slaney", MelScale.SLANEY));
      cases.add(bands(signal, "log: none, scale: htk", "mel128_htk", MelScale.HTK));
      cases.add(fewerBands(signal));
      cases.add(level(signal, "topDb: 80", "mel128_power_to_db", Decibels.Reference.UNITY));
      cases.add(
          level(
              signal,
              "topDb: 80, ref: clip-maximum",
              "mel128_power_to_db_refmax",
              Decibels.Reference.CLIP_MAXIMUM));
    }
    return cases;
  }

  private static ConformanceCase bands(
      String signal, String parameters, String fixture, MelScale scale) {
    MelSpectrogram mel =
        mel(128, Optional.empty(), scale, MelNorm.SLANEY, Optional.empty(), MelCompression.NONE);
    return ofMaximum(mel, "mel", signal, parameters, fixture, TOLERANCE);
  }

  private static ConformanceCase fewerBands(String signal) {
    MelSpectrogram mel =
        mel(
            96,
            Optional.of(8000.0),
            MelScale.HTK,
            MelNorm.NONE,
            Optional.empty(),
            MelCompression.NONE);
    return ofMaximum(
        mel,
        "mel",
        signal,
        "log: none, bands: 96, scale: htk, norm: none, fmaxHz: 8000",
        "mel96_htk_nonorm_fmax8000",
        TOLERANCE);
  }

  private static ConformanceCase level(
      String signal, String parameters, String fixture, Decibels.Reference reference) {
    MelSpectrogram mel =
        mel(
            128,
            Optional.empty(),
            MelScale.SLANEY,
            MelNorm.SLANEY,
            Optional.of(reference),
            MelCompression.DB);
    return ofMaximum(mel, "mel", signal, parameters, fixture, LEVEL_TOLERANCE);
  }

  private static MelSpectrogram mel(
      int bands,
      Optional<Double> fmaxHz,
      MelScale scale,
      MelNorm norm,
      Optional<Decibels.Reference> reference,
      MelCompression log) {
    return new MelSpectrogram(
        new MelConfig(
            StftFrames.defaults(),
            new MelFilters(bands, 0, fmaxHz, scale, norm),
            2,
            log,
            reference.orElse(Decibels.Reference.UNITY),
            1e-10,
            Optional.of(80.0),
            true));
  }
}
