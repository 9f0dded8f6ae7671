package org.mirkit.models.weights;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mirkit.api.ModelException;

/**
 * What a safetensors file holds: a format without code that Python and others read too
 * (https://huggingface.co/docs/safetensors). Ours are float32 and carry a CRC-32C of the data in
 * their metadata, so that damage is noticed.
 *
 * @param metadata texts by name
 * @param tensors arrays by name, in the order of the file
 */
public record TensorFile(Map<String, String> metadata, Map<String, Tensor> tensors) {
  /** The metadata entry with the checksum; written and checked here, and not shown to readers. */
  static final String CHECKSUM = "crc32c";

  /** Copies both maps and keeps their order. */
  public TensorFile {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
  }

  /**
   * Puts this into a file. Whatever happens meanwhile, the file is afterwards the old one or the
   * new one, whole.
   *
   * @throws ModelException if it cannot be written
   */
  public void write(Path file) {
    new SafetensorsWriter(this).write(file);
  }

  /**
   * Reads a file.
   *
   * @throws ModelException if it cannot be read, is not such a file, or is damaged
   */
  public static TensorFile read(Path file) {
    return new SafetensorsReader(file).read();
  }
}
