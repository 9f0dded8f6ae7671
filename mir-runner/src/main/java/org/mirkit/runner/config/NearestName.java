package org.mirkit.runner.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that a misspelt one was meant to be, by optimal string alignment distance: an
 * insertion, deletion, substitution or swap of neighbours costs one, a change of case nothing.
 */
public final class NearestName {
  private static final int LETTERS_PER_MISTAKE = 3;

  private NearestName() {}

  /**
   * The nearest candidate, if it is near enough to be meant: a mistake in each three letters. If
   * none is, one of which the name is the first or another whole word, as {@code chroma} is of
   * {@code chroma-stft}.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int tolerated = Math.max(1, name.length() / LETTERS_PER_MISTAKE);
    return candidates.stream()
        .filter(c -> distance(name, c) <= tolerated)
        .min(Comparator.<String>comparingInt(c -> distance(name, c)).thenComparing(c -> c))
        .or(() -> candidates.stream().filter(c -> isWordOf(name, c)).findFirst());
  }

  private static boolean isWordOf(String name, String candidate) {
    return List.of(candidate.toLowerCase(Locale.ROOT).split("-"))
        .contains(name.toLowerCase(Locale.ROOT));
  }

  static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
    best = Math.min(best, cost[i - 1][j - 1] + substitution);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
