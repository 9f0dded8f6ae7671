package org.mirkit.runner.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mirkit.api.DataException;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.io.TemporaryFolder;
import org.mirkit.runner.report.Json;

/**
 * Writes bundles. The seal is the digest of the manifest, which holds the digests of all other
 * files: nothing inside can change unnoticed.
 */
public final class BundleWriter {

  private BundleWriter() {}

  /**
   * Writes a bundle, whole or not at all.
   *
   * @param manifest without digests of files
   * @throws DataException if it cannot be written
   */
  public static void write(Path file, BundleManifest manifest, TrainedModel model) {
    try (TemporaryFolder folder = TemporaryFolder.create("mirkit-bundle")) {
      Path weights = Files.createDirectory(folder.path().resolve(BundleLayout.MODEL));
      model.save(weights);
      String labels = String.join("\n", manifest.labels()) + "\n";
      Files.writeString(folder.path().resolve(BundleLayout.LABELS), labels);
      Map<String, Path> files = filesBelow(folder.path());
      Map<String, String> digests = new TreeMap<>();
      for (Map.Entry<String, Path> entry : files.entrySet()) {
        digests.put(entry.getKey(), Sha256.ofFile(entry.getValue()));
      }
      byte[] json = Json.write(manifest.withFiles(digests)).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(file, out -> zip(out, json, files));
    } catch (IOException e) {
      throw new DataException(file + ": the bundle cannot be written: " + IoReason.of(e), e);
    }
  }

  private static void zip(OutputStream out, byte[] json, Map<String, Path> files)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, BundleLayout.MANIFEST, json);
    put(zip, BundleLayout.SEAL, Sha256.ofBytes(json).getBytes(StandardCharsets.US_ASCII));
    for (Map.Entry<String, Path> entry : files.entrySet()) {
      put(zip, entry.getKey(), Files.readAllBytes(entry.getValue()));
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // A fixed time, so that equal models give equal bytes.
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static Map<String, Path> filesBelow(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), f));
    }
    return files;
  }
}
