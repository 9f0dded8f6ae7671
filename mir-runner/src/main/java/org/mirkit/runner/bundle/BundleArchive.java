package org.mirkit.runner.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.ModelException;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.Sha256;
import org.mirkit.runner.pipeline.ShortTracks;
import org.mirkit.runner.report.Json;

/** A bundle as a file: opened, read and checked against its seal, before anything is made of it. */
final class BundleArchive implements AutoCloseable {
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

  private final Path file;
  private final ZipFile zip;
  private final byte[] json;

  private BundleArchive(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.json = bytes(BundleLayout.MANIFEST);
  }

  static BundleArchive open(Path file) {
    if (!Files.isRegularFile(file)) {
      String found = Files.isDirectory(file) ? "is a folder" : "no such file";
      throw new ModelException(file + ": " + found + "; expected a model bundle (model.mir)");
    }
    ZipFile zip = null;
    try {
      requireZip(file);
      zip = new ZipFile(file.toFile());
      return new BundleArchive(file, zip);
    } catch (IOException e) {
      closeQuietly(zip);
      String reason =
          e instanceof ZipException
              ? "is damaged or cut short"
              : "cannot be read: " + IoReason.of(e);
      throw new ModelException(file + ": " + reason + "; copy the bundle again", e);
    } catch (ModelException e) {
      closeQuietly(zip);
      throw e;
    }
  }

  BundleManifest manifest() {
    try {
      JsonNode tree = Json.mapperForAll().readTree(json);
      int format = tree.path("format").asInt();
      if (format < BundleManifest.OLDEST_FORMAT || format > BundleManifest.FORMAT) {
        throw new ModelException(
            "%s: has bundle format %d; this version reads %d to %d: use the mirkit that made it, or train again"
                .formatted(file, format, BundleManifest.OLDEST_FORMAT, BundleManifest.FORMAT));
      }
      return Json.mapperForAll()
          .readerFor(BundleManifest.class)
          .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .readValue(completed(tree, format));
    } catch (JsonProcessingException e) {
      throw new ModelException(file + ": its bundle.json cannot be read; copy the bundle again", e);
    } catch (IOException e) {
      throw new ModelException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  /** An older manifest as this version would have written it. */
  private static JsonNode completed(JsonNode tree, int format) {
    // Bundles made before short tracks could end where they end repeat them.
    if (tree.path("crop") instanceof ObjectNode crop && !crop.has("shortTracks")) {
      crop.put("shortTracks", ShortTracks.REPEAT.name());
    }
    if (format < BundleManifest.FORMAT && tree instanceof ObjectNode manifest) {
      manifest.put("format", BundleManifest.FORMAT).putObject("jars");
    }
    return tree;
  }

  String labels() {
    return text(BundleLayout.LABELS);
  }

  void requireSeal(BundleManifest manifest) {
    if (!Sha256.ofBytes(json).equals(text(BundleLayout.SEAL).strip())) {
      throw new ModelException(
          file + ": bundle.json was changed after the bundle was sealed; use an unchanged copy");
    }
    for (Map.Entry<String, String> entry : manifest.files().entrySet()) {
      if (!Sha256.ofBytes(bytes(entry.getKey())).equals(entry.getValue())) {
        throw new ModelException(
            "%s: %s was changed after the bundle was sealed; use an unchanged copy"
                .formatted(file, entry.getKey()));
      }
    }
  }

  /** Writes the model's own files to a folder; only names that the sealed manifest lists. */
  void extractModel(BundleManifest manifest, Path folder) throws IOException {
    String prefix = BundleLayout.MODEL + "/";
    for (String name : manifest.files().keySet()) {
      if (!name.startsWith(prefix)) {
        continue;
      }
      Path target = folder.resolve(name.substring(prefix.length())).normalize();
      if (!target.startsWith(folder)) {
        throw new ModelException(file + ": holds a file with a path that leads outside: " + name);
      }
      Files.createDirectories(target.getParent());
      Files.write(target, bytes(name));
    }
  }

  private String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ModelException(
          file + ": holds no " + name + "; it is not a model bundle of mirkit");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException(file + ": " + name + " is damaged; copy the bundle again", e);
    }
  }

  private static void requireZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(ZIP_MAGIC.length);
      if (head.length == 0) {
        throw new ModelException(file + ": is empty (0 bytes); expected a model bundle");
      }
      if (!java.util.Arrays.equals(head, ZIP_MAGIC)) {
        throw new ModelException(
            file + ": is not a model bundle; `mir run` writes one as model.mir");
      }
    }
  }

  private static void closeQuietly(@Nullable ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        // The file is read-only and the first problem is the one to report.
      }
    }
  }

  @Override
  public void close() {
    closeQuietly(zip);
  }
}
