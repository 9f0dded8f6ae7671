package org.mirkit.saliencemelody;

/**
 * Where numbers lie.
 *
 * @param mean 0 of none
 * @param deviation 0 of none
 */
record Spread(double mean, double deviation) {

  static Spread of(double... values) {
    double sum = 0;
    double squares = 0;
    for (double value : values) {
      sum += value;
      squares += value * value;
    }
    int count = Math.max(1, values.length);
    double mean = sum / count;
    return new Spread(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
  }
}
