package org.mirkit.representations.conformance;

import java.util.Map;

/** The conformance table as Markdown. */
final class ConformancePage {
  private static final String HEAD =
      """
      # Conformance

      How far mirkit's representations are from librosa 0.11.0 in double precision, on five signals: a sine sweep, a chord, a
      glide with noise, silence, and a real trumpet (Mihai Sorohan, Freesound 77711, CC BY 3.0). Where librosa 1.0 differs from
      0.11, 0.11 is followed. This page is written by the tests that hold it:

      ```sh
      mvn -pl mir-representations -am test -Dtest=ConformanceTest -Dsurefire.failIfNoSpecifiedTests=false \\
          -Dmirkit.conformance=write
      ```

      The error is the largest over all values; "of maximum" is relative to the largest value of the reference array.
      How far scores are from mir_eval stands in [conformance-scores.md](conformance-scores.md).

      ## Where librosa is not followed

      - `yin` on silence: librosa says 2205 Hz in every frame; here it is unvoiced, 0 Hz with aperiodicity 1.
      - `pyin` in unvoiced frames: librosa says NaN; here it is 0 Hz, and the flag tells.
      - `cqt`, `vqt` and what is made of them: other filters between octaves, so magnitudes differ by up to 0.2 % of the maximum;
        the reasons stand in `CqtAnalysis`. Chroma from them is normalised per frame, which magnifies the leakage of frames without
        music. After the sweep has left the bins, 50 to 90 dB under its loudest frame, librosa is off the definition (evaluated
        directly, at the full rate, in double precision) by 0.28 on average, ours by 0.16. librosa's leakage is chiefly that of
        `sparsity=0.01`: with 0 it is off by 0.12, with a steeper resampler still by 0.28. Octaves at librosa's own rates would bring us
        within 0.11 of it, and to 0.25 from the definition. The rows that say so compare the frames before.
      - `stft` with mirrored ends: librosa mirrors only the stretch under the last frames, here it is the whole sound; a last frame
        that is centred on the very end differs by 3e-6 of the maximum.
      - `mfcc` with deltas of fewer than nine frames: librosa refuses; here the polynomial is fitted to all of them.
      - `fourier-tempogram`: the frame that librosa adds after the last onset value is dropped.

      ## Measured

      | feature | parameters | signal | reference | error | allowed | |
      |---|---|---|---|---:|---:|---|
      """;

  private ConformancePage() {}

  static String of(Map<ConformanceCase, Double> measured) {
    StringBuilder page = new StringBuilder(HEAD);
    measured.forEach(
        (row, error) ->
            page.append(
                "| %s | %s | %s | `%s` | %.1e %s | %.0e | %s |%n"
                    .formatted(
                        row.feature(),
                        row.parameters().isEmpty() ? "" : "`" + row.parameters() + "`",
                        row.signal(),
                        row.reference(),
                        error,
                        row.measure(),
                        row.tolerance(),
                        error <= row.tolerance() ? "pass" : "**fail**")));
    return page.toString();
  }
}
