package org.mirkit.calibration;

/** Estimates of similar confidence. */
final class ConfidenceBin {
  private long estimates;
  private long right;
  private double confidence;

  void add(double probability, boolean isRight) {
    estimates++;
    right += isRight ? 1 : 0;
    confidence += probability;
  }

  void add(ConfidenceBin other) {
    estimates += other.estimates;
    right += other.right;
    confidence += other.confidence;
  }

  long estimates() {
    return estimates;
  }

  /** The share of right ones; NaN of none. */
  double accuracy() {
    return (double) right / estimates;
  }

  /** NaN of none. */
  double meanConfidence() {
    return confidence / estimates;
  }

  /** How far confidence and accuracy are apart; 0 of none. */
  double gap() {
    return estimates == 0 ? 0 : Math.abs(accuracy() - meanConfidence());
  }
}
