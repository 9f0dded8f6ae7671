package org.mirkit.gaussianmixture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ModelException;

/**
 * Mixtures in a file of numbers, big-endian: for each class the count of its components, then for
 * each of those its weight, means and variances. Numbers only, unlike Java's serialization, which a
 * stranger's file could use to run code.
 */
final class MixtureFile {
  private static final String NAME = "mixtures.f64";

  private MixtureFile() {}

  static void write(Path folder, List<Mixture> mixtures) {
    Path file = folder.resolve(NAME);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Mixture mixture : mixtures) {
        out.writeInt(mixture.weights().length);
        for (int k = 0; k < mixture.weights().length; k++) {
          out.writeDouble(mixture.weights()[k]);
          write(mixture.means()[k], out);
          write(mixture.variances()[k], out);
        }
      }
      Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new ModelException(file + " cannot be written: " + e, e);
    }
  }

  private static void write(double[] values, DataOutputStream out) throws IOException {
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  static List<Mixture> read(Path folder, int classes, int length) {
    Path file = folder.resolve(NAME);
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      List<Mixture> mixtures = new ArrayList<>();
      for (int label = 0; label < classes; label++) {
        mixtures.add(mixture(in, length));
      }
      if (in.available() > 0) {
        throw new EOFException(in.available() + " bytes are left over");
      }
      return mixtures;
    } catch (EOFException e) {
      throw new ModelException(
          "%s does not hold mixtures for %d classes over %d numbers: %s"
              .formatted(file, classes, length, e.getMessage()),
          e);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read: " + e, e);
    }
  }

  private static Mixture mixture(DataInputStream in, int length) throws IOException {
    int count = in.readInt();
    long bytes = (1 + 2L * length) * Double.BYTES * count;
    if (count < 0 || bytes > in.available()) {
      throw new EOFException(
          count + " components are not in the " + in.available() + " bytes left");
    }
    double[] weights = new double[count];
    double[][] means = new double[count][length];
    double[][] variances = new double[count][length];
    for (int k = 0; k < count; k++) {
      weights[k] = in.readDouble();
      read(means[k], in);
      read(variances[k], in);
    }
    return new Mixture(weights, means, variances);
  }

  private static void read(double[] values, DataInputStream in) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
  }
}
