package org.mirkit.representations.cqt;

/**
 * How the filters are shaped and weighed.
 *
 * @param sparsity share of each filter's spectrum that is dropped, from 0 to below 1
 * @param scale whether each filter is weighed by the square root of its length, so that noise is
 *     equally high in all bins; otherwise by its length, as a plain Fourier transform is
 */
public record FilterScaling(double sparsity, boolean scale) {

  /** What a filter whose absolute values sum to 1 is multiplied by. */
  double gain(double lengthSamples) {
    return scale ? Math.sqrt(lengthSamples) : lengthSamples;
  }
}
