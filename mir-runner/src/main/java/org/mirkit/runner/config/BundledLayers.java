package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mirkit.runner.io.IoReason;

/**
 * A trained model as if it were YAML, for {@code include}: the {@code layers} or the {@code
 * notation} of its stack, and the bundle itself as {@code weights}. The layer {@code block}
 * understands this; nothing here does.
 */
public final class BundledLayers {
  /** The file in a bundle that says what its model is. */
  public static final String MANIFEST = "bundle.json";

  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
  private static final List<String> WAYS_TO_SAY_LAYERS = List.of("layers", "notation");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProblemLog problems;
  private final Origin mention;
  private final TreePath path;

  /**
   * @param mention where the bundle is asked for
   */
  BundledLayers(ProblemLog problems, Origin mention, TreePath path) {
    this.problems = problems;
    this.mention = mention;
    this.path = path;
  }

  /** Whether a file is an archive, and so no YAML. */
  static boolean isIn(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(ZIP_MAGIC, in.readNBytes(ZIP_MAGIC.length));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Layers and weights.
   *
   * @param name what messages call the file
   * @return a mapping, or broken when there are none
   */
  Node read(Path file, String name) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry manifest = zip.getEntry(MANIFEST);
      if (manifest == null) {
        return broken("'" + name + "' is neither YAML nor a model bundle");
      }
      try (InputStream in = zip.getInputStream(manifest)) {
        return layers(JSON.readTree(in).path("model"), file, name);
      }
    } catch (IOException e) {
      return broken("cannot read the model bundle '%s': %s".formatted(name, IoReason.of(e)));
    }
  }

  private Node layers(JsonNode model, Path file, String name) {
    Origin origin = new Origin(Location.of(name), mention.folder());
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (String key : WAYS_TO_SAY_LAYERS) {
      if (model.hasNonNull(key)) {
        Node said = StoredTree.withoutReferences(model.get(key), origin);
        entries.put(key, new Node.Entry(origin.location(), said));
      }
    }
    if (entries.isEmpty()) {
      return broken(
          "the model in '%s', %s, has no layers; include a trained stack"
              .formatted(name, model.path("use").asText("of no name")));
    }
    Node weights = Node.Scalar.text(mention, Template.escape(file.toString()));
    entries.put("weights", new Node.Entry(mention.location(), weights));
    return new Node.Mapping(origin, entries);
  }

  private Node broken(String message) {
    return problems.broken(mention, path, message);
  }
}
