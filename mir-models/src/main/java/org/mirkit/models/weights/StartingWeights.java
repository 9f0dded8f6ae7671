package org.mirkit.models.weights;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mirkit.api.ModelException;

/**
 * Weights that were learned elsewhere, found by name.
 *
 * <p>A weight {@code 3.norm.bias} of ours is looked for under the name that {@link #names} gives to
 * it or, before what follows, to {@code 3.norm} or {@code 3}; the longest one counts. Without one
 * it is looked for under its own name, and as {@code layers.3.norm.bias}, which is what a saved
 * stack calls it. What else the file holds is left alone.
 *
 * @param file safetensors, {@code .npz}, or an archive with one safetensors file in it
 * @param names names in the file by names of ours, whole or up to a dot
 * @param layout order of the file's axes
 */
public record StartingWeights(Path file, Map<String, String> names, WeightLayout layout) {
  private static final String SAVED_STACK = "layers.";
  private static final int MOST_LISTED = 200;

  /** Copies the names and keeps their order. */
  public StartingWeights {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * Refuses a file that is not there, without reading it.
   *
   * @throws ModelException naming the file
   */
  public void requireFile() {
    if (!Files.isRegularFile(file)) {
      throw new ModelException(
          "no weights: there is no file %s; correct 'weights', or leave it out to begin by chance"
              .formatted(file));
    }
  }

  /**
   * Reads the values for weights.
   *
   * @param wanted shapes by name
   * @return values, row-major, for each of them
   * @throws ModelException if the file has no such arrays, listing what is missing and what is
   *     there
   */
  public Map<String, float[]> forShapes(Map<String, long[]> wanted) {
    requireFile();
    Map<String, Tensor> there = WeightArchive.read(file);
    Map<String, float[]> values = new LinkedHashMap<>();
    wanted.forEach(
        (name, shape) ->
            nameOf(name, there)
                .map(theirs -> layout.toOurs(there.get(theirs)))
                .filter(found -> Arrays.equals(shape, found.shape()))
                .ifPresent(found -> values.put(name, found.values())));
    if (values.size() < wanted.size()) {
      throw new ModelException(refusal(wanted, values.keySet(), there));
    }
    return values;
  }

  /** What the file calls a weight, if it has it. */
  private Optional<String> nameOf(String name, Map<String, Tensor> there) {
    return Stream.of(mapped(name), Optional.of(name), Optional.of(SAVED_STACK + name))
        .flatMap(Optional::stream)
        .filter(there::containsKey)
        .findFirst();
  }

  private Optional<String> mapped(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      String theirs = names.get(name.substring(0, end));
      if (theirs != null) {
        return Optional.of(theirs + name.substring(end));
      }
    }
    return Optional.empty();
  }

  private String refusal(Map<String, long[]> wanted, Set<String> found, Map<String, Tensor> there) {
    StringBuilder text = new StringBuilder("%s has no fitting values for:%n".formatted(file));
    wanted.forEach(
        (name, shape) -> {
          if (!found.contains(name)) {
            String tried =
                nameOf(name, there)
                    .map(theirs -> ", but '%s' there is %s".formatted(theirs, sizes(theirs, there)))
                    .orElse(mapped(name).map(", and no '%s' there"::formatted).orElse(""));
            text.append("  %s %s%s%n".formatted(name, Arrays.toString(shape), tried));
          }
        });
    text.append("It holds:%n".formatted());
    there.keySet().stream()
        .limit(MOST_LISTED)
        .forEach(name -> text.append("  %s %s%n".formatted(name, sizes(name, there))));
    if (there.size() > MOST_LISTED) {
      text.append("  … and %d more%n".formatted(there.size() - MOST_LISTED));
    }
    return text.append(
            "Say with 'names' what is what, such as {\"1\": conv1}, and with 'layout' in")
        .append(" which order axes are kept (here ")
        .append(layout.name().toLowerCase(Locale.ROOT))
        .append(')')
        .toString();
  }

  private static String sizes(String name, Map<String, Tensor> there) {
    return Arrays.toString(there.get(name).shape());
  }
}
