package org.mirkit.models.network;

/** Turns vectors to stand at right angles, one after another (Gram and Schmidt). */
final class OrthogonalRows {

  private OrthogonalRows() {}

  /**
   * The rows of a matrix, or its columns where there are fewer, made orthonormal.
   *
   * @param values row-major, of full rank
   */
  static float[] of(float[] values, int rows, int columns) {
    boolean wide = rows <= columns;
    double[][] vectors = new double[Math.min(rows, columns)][Math.max(rows, columns)];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double value = values[row * columns + column];
        vectors[wide ? row : column][wide ? column : row] = value;
      }
    }
    for (int i = 0; i < vectors.length; i++) {
      straighten(vectors, i);
    }
    float[] result = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        result[row * columns + column] = (float) vectors[wide ? row : column][wide ? column : row];
      }
    }
    return result;
  }

  /** Twice, because the first time leaves what rounding lost (Giraud et al. 2005). */
  private static void straighten(double[][] vectors, int index) {
    double[] vector = vectors[index];
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < index; i++) {
        add(vector, -dot(vectors[i], vector), vectors[i]);
      }
    }
    double length = Math.sqrt(dot(vector, vector));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void add(double[] vector, double factor, double[] other) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] += factor * other[i];
    }
  }
}
