package org.mirkit.runner.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.NpyFile;
import org.mirkit.runner.predict.InnerFeatures;
import org.mirkit.runner.report.Json;

/**
 * Writes what a layer of a network gives as a NumPy array of (excerpts, …), with a card beside it
 * that says what its axes are.
 */
public final class LayerExport {

  private LayerExport() {}

  /**
   * Writes array and card.
   *
   * @param stem where they go, without extension
   * @return the array's file
   * @throws DataException if one cannot be written
   */
  public static Path write(InnerFeatures features, Path sound, Path model, Path stem) {
    Path array = stem.resolveSibling(stem.getFileName() + ".npy");
    Path card = stem.resolveSibling(stem.getFileName() + ".json");
    String json = Json.write(card(features, sound, model));
    try {
      AtomicFile.write(array, out -> NpyFile.write(out, features.excerpts(), shape(features)));
      AtomicFile.write(card, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DataException(array + ": cannot be written: " + IoReason.of(e), e);
    }
    return array;
  }

  /** The extent of the array in each dimension; a short track may leave fewer frames. */
  public static int[] shape(InnerFeatures features) {
    TensorShape each = features.layer().output();
    int excerpts = features.excerpts().size();
    int values = features.excerpts().get(0).length;
    if (each instanceof FeatureMap map) {
      int rows = map.channels() * map.bins();
      return new int[] {excerpts, map.channels(), map.bins(), values / rows};
    }
    return each instanceof Sequence sequence
        ? new int[] {excerpts, sequence.units(), values / sequence.units()}
        : new int[] {excerpts, Math.toIntExact(each.size())};
  }

  private static ObjectNode card(InnerFeatures features, Path sound, Path model) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("sound", sound.toString());
    card.put("model", model.toString());
    card.put("layer", features.number());
    card.put("description", features.layer().description());
    axes(features.layer().output()).forEach(card.putArray("axes")::add);
    features.startsSeconds().forEach(card.putArray("excerptStartsSeconds")::add);
    return card;
  }

  private static List<String> axes(TensorShape shape) {
    List<String> axes = new ArrayList<>(List.of("excerpt"));
    if (shape instanceof FeatureMap) {
      axes.addAll(List.of("channel", "bin", "frame"));
    } else {
      axes.addAll(shape instanceof Sequence ? List.of("unit", "frame") : List.of("unit"));
    }
    return axes;
  }
}
