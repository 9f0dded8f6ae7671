package org.mirkit.runner.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.runner.config.ResolvedYaml;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.report.Json;

/**
 * What stands in a run folder already. A run goes on from it only if it is the same run: of the
 * same configuration, with the same tracks on the same sides; else old models would be taken for
 * new ones.
 *
 * @param folder of the run
 * @param config what it was begun with; missing where no run was begun
 * @param record its {@code run.json}; missing where it was killed before that was written
 */
public record EarlierRun(Path folder, JsonNode config, JsonNode record) {
  /** Parts that change how a run is done or judged, and nothing that it learns. */
  private static final List<String> FREE_TO_CHANGE =
      List.of("cache", "executor", "metrics", "onBadTrack");

  /**
   * Looks into a folder, which need not be there.
   *
   * @throws DataException if what stands there cannot be read
   */
  public static EarlierRun in(Path folder) {
    Path config = folder.resolve(RunFolder.EXPERIMENT);
    Path record = folder.resolve(RunFolder.RECORD);
    return new EarlierRun(
        folder,
        Files.exists(config) ? ResolvedYaml.read(config) : MissingNode.getInstance(),
        Files.exists(record) ? recordIn(record) : MissingNode.getInstance());
  }

  private static JsonNode recordIn(Path file) {
    try {
      return Json.mapperForAll().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new DataException(
          file + ": was changed and is no JSON any more; restore it, or use another --out", e);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be read: " + IoReason.of(e), e);
    }
  }

  /** What the experiment was called; empty where that was not written yet. */
  public Optional<String> name() {
    return text("experiment");
  }

  /** When it was begun; empty where that was not written yet. */
  Optional<String> started() {
    return text("started");
  }

  private Optional<String> text(String field) {
    return Optional.of(record.path(field).asText("")).filter(text -> !text.isEmpty());
  }

  /** The data that it learned from; empty where that was not read yet. */
  Provenance.Data data() {
    Provenance.Data none = new Provenance.Data("", Map.of());
    return record.has("data")
        ? Json.mapperForAll().convertValue(record.get("data"), Provenance.Data.class)
        : none;
  }

  /**
   * Refuses another experiment than the one that was begun here.
   *
   * @throws ConfigException if the configuration is another
   * @throws DataException if other tracks would be learned from, or judge
   */
  public void requireSame(ExperimentPlan plan) {
    if (!config.isMissingNode()) {
      requireSameConfig(ResolvedYaml.read(ResolvedYaml.write(plan.resolved())));
    }
    JsonNode splits = Json.mapperForAll().valueToTree(plan.splits());
    if (record.has("splits") && !record.get("splits").equals(splits)) {
      throw new DataException(
          folder
              + ": the dataset has other tracks, labels or groups than when this run began, so that it"
              + " splits in another way; run again with another --out");
    }
  }

  private void requireSameConfig(JsonNode now) {
    Optional<String> difference = difference("", config, now);
    if (difference.isPresent()) {
      throw new ConfigException(
          "%s: holds a run with another configuration: %s; a run goes on with the one that it began with: leave out --set, or run with another --out"
              .formatted(folder, difference.get()));
    }
  }

  /** The first value that differs, with its path, as it was and as it is. */
  private static Optional<String> difference(String path, JsonNode then, JsonNode now) {
    if (then.equals(now) || FREE_TO_CHANGE.contains(path)) {
      return Optional.empty();
    }
    if (!then.isObject() || !now.isObject()) {
      return Optional.of("%s was %s and is %s now".formatted(path, shown(then), shown(now)));
    }
    TreeSet<String> names = new TreeSet<>();
    ((ObjectNode) then).fieldNames().forEachRemaining(names::add);
    ((ObjectNode) now).fieldNames().forEachRemaining(names::add);
    return names.stream()
        .map(
            name ->
                difference(
                    path.isEmpty() ? name : path + "." + name, then.path(name), now.path(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "not given" : value.toString();
  }
}
