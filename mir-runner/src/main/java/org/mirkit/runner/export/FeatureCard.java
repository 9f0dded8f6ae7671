package org.mirkit.runner.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.report.Json;

/**
 * What an array of features is: stands beside it as {@code NAME.json}, so that a program knows its
 * axes, a person how to make it again, and {@code mir features} whether it still is what it was
 * asked for.
 *
 * @param source the sound file
 * @param key digest of all that the array depends on: sound, parameters, code
 * @param bytes length of the array's file
 * @param representation its id and all its parameters
 * @param resampler what brought the sound to its rate
 * @param shape extent of the array in each dimension
 * @param unit of the values
 * @param sampleRateHz of the sound that was analysed
 * @param hopSamples frame t lies at t · hopSamples / sampleRateHz seconds
 * @param channel the channel axis
 * @param frequency the frequency axis
 */
public record FeatureCard(
    String source,
    String key,
    long bytes,
    JsonNode representation,
    JsonNode resampler,
    List<Integer> shape,
    String unit,
    int sampleRateHz,
    int hopSamples,
    Coordinates channel,
    Coordinates frequency) {

  /** Refuses one that leaves out what readers ask for. */
  public FeatureCard {
    Objects.requireNonNull(representation, "representation");
    Objects.requireNonNull(resampler, "resampler");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(frequency.values(), "values");
  }

  /**
   * An axis.
   *
   * @param name what it measures
   * @param unit of the values; empty for mere numbers
   * @param values where its points lie
   */
  public record Coordinates(String name, String unit, List<Double> values) {
    static Coordinates of(Axis axis) {
      return new Coordinates(
          axis.name(),
          axis.unit(),
          IntStream.range(0, axis.size()).mapToObj(axis::coordinate).toList());
    }

    /** The axis again. */
    public Axis axis() {
      return Axis.of(name, unit, values.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  static FeatureCard of(Path source, String key, long bytes, Recipe recipe, Features features) {
    return new FeatureCard(
        source.toString(),
        key,
        bytes,
        recipe.representation(),
        recipe.resampler(),
        IntStream.of(NpyWriter.shape(features)).boxed().toList(),
        features.spec().unit(),
        features.spec().input().sampleRateHz(),
        features.spec().hopSamples(),
        Coordinates.of(features.spec().channel()),
        Coordinates.of(features.spec().frequency()));
  }

  /** The card that stands beside an array; none if there is none that can be read. */
  public static Optional<FeatureCard> beside(Path array) {
    try {
      byte[] json = Files.readAllBytes(path(array));
      return Optional.of(Json.mapperForAll().readValue(json, FeatureCard.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void writeBeside(Path array) throws IOException {
    byte[] json = Json.write(this).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(path(array), out -> out.write(json));
  }

  /** Where the card of an array stands. */
  public static Path path(Path array) {
    return array.resolveSibling(array.getFileName() + ".json");
  }
}
