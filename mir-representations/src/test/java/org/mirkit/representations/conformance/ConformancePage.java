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
