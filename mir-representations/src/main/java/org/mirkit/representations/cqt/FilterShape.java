package org.mirkit.representations.cqt;

/**
 * How filters are shaped, weighed and applied.
 *
 * @param sparsity share of each filter's spectrum that is dropped, from 0 to below 1
 * @param scale whether each filter is weighed by the square root of its length, so that noise is
 *     equally high in all bins; otherwise by its length, as a plain Fourier transform is
 * @param halfRate whether an octave may be analysed at half of librosa's rate where that holds it,
 *     which takes half the time; what lies above the bands then leaks into them a little
 *     differently
 */
public record FilterShape(double sparsity, boolean scale, boolean halfRate) {

  /** What a filter whose absolute values sum to 1 is multiplied by. */
  double gain(double lengthSamples) {
    return scale ? Math.sqrt(lengthSamples) : lengthSamples;
  }
}
