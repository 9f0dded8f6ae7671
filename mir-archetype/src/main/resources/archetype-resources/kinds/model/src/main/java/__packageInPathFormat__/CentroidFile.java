package ${package};

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirkit.api.ModelException;

/** The mean spectra in a file: big-endian floats, class after class. */
final class CentroidFile {
  private static final String NAME = "centroids.f32";

  private CentroidFile() {}

  static void write(Path folder, float[][] centroids) {
    int length = centroids[0].length;
    ByteBuffer bytes = ByteBuffer.allocate(centroids.length * length * Float.BYTES);
    FloatBuffer floats = bytes.asFloatBuffer();
    for (float[] centroid : centroids) {
      floats.put(centroid);
    }
    try {
      Files.write(folder.resolve(NAME), bytes.array());
    } catch (IOException e) {
      throw new ModelException(folder.resolve(NAME) + " cannot be written: " + e, e);
    }
  }

  static float[][] read(Path folder, int classes, int length) {
    Path file = folder.resolve(NAME);
    byte[] bytes = bytes(file);
    long expected = (long) classes * length * Float.BYTES;
    if (bytes.length != expected) {
      throw new ModelException(
          "%s has %d bytes; %d classes with %d numbers each have %d"
              .formatted(file, bytes.length, classes, length, expected));
    }
    FloatBuffer floats = ByteBuffer.wrap(bytes).asFloatBuffer();
    float[][] centroids = new float[classes][length];
    for (float[] centroid : centroids) {
      floats.get(centroid);
    }
    return centroids;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read: " + e, e);
    }
  }
}
