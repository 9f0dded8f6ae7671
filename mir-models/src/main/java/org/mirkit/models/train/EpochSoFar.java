package org.mirkit.models.train;

/**
 * An epoch that has begun.
 *
 * @param steps done
 * @param learned what came of them
 * @param seconds that they took
 */
record EpochSoFar(int steps, Judgement learned, double seconds) {
  private static final int COLUMNS = 6;

  /** Before the first step. */
  static final EpochSoFar BEGUN = new EpochSoFar(0, Judgement.NONE, 0);

  /** One line, from which {@link #parse} makes the same to the last bit. */
  String text() {
    return "%d,%s,%s,%d,%d,%s"
        .formatted(
            steps, learned.loss(), learned.weight(), learned.scored(), learned.right(), seconds);
  }

  /**
   * Reads {@link #text}.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static EpochSoFar parse(String text) {
    String[] columns = text.split(",", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not the beginning of an epoch: " + text);
    }
    Judgement learned =
        new Judgement(
            Double.parseDouble(columns[1]),
            Double.parseDouble(columns[2]),
            Long.parseLong(columns[3]),
            Long.parseLong(columns[4]));
    return new EpochSoFar(Integer.parseInt(columns[0]), learned, Double.parseDouble(columns[5]));
  }
}
