package org.mirkit.models.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mirkit.api.ModelException;

/**
 * Weights in whatever wrapping: a safetensors file, NumPy's {@code .npz}, or an archive with one
 * safetensors file in it, such as a model bundle. The content decides, not the name.
 */
final class WeightArchive {
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
  private static final String SAFETENSORS = ".safetensors";

  private WeightArchive() {}

  /**
   * All arrays by name.
   *
   * @throws ModelException if there are none that can be read
   */
  static Map<String, Tensor> read(Path file) {
    if (!isZip(file)) {
      return TensorFile.read(file).tensors();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().anyMatch(NpzReader::isArray)
          ? new NpzReader(file).read(zip)
          : unpacked(file, zip);
    } catch (IOException e) {
      throw new ModelException(
          "%s is damaged or cannot be read: %s; fetch it again".formatted(file, e.getMessage()), e);
    }
  }

  private static boolean isZip(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(ZIP_MAGIC, in.readNBytes(ZIP_MAGIC.length));
    } catch (IOException e) {
      throw new ModelException("no weights: " + file + " does not exist or cannot be opened", e);
    }
  }

  private static Map<String, Tensor> unpacked(Path file, ZipFile zip) throws IOException {
    List<? extends ZipEntry> found =
        zip.stream().filter(entry -> entry.getName().endsWith(SAFETENSORS)).toList();
    if (found.size() != 1) {
      throw new ModelException(
          "%s holds %d files of weights; expected one %s, or arrays in NumPy's format"
              .formatted(file, found.size(), SAFETENSORS));
    }
    Path copy = Files.createTempFile("mirkit-weights", SAFETENSORS);
    try (InputStream in = zip.getInputStream(found.get(0))) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new SafetensorsReader(copy, file + "!/" + found.get(0).getName()).read().tensors();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
