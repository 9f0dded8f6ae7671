package org.mirkit.runner.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.IoReason;

/** The features of all tracks of an experiment, in files that other programs may have written. */
public final class FeatureImport {
  private static final int PROBLEMS_SHOWN = 10;

  private final FeaturesConfig config;
  private final FeatureFiles files;
  private final ExpectedCard expected;

  private FeatureImport(FeaturesConfig config, FeatureFiles files, ExpectedCard expected) {
    this.config = config;
    this.files = files;
    this.expected = expected;
  }

  /**
   * The features that an experiment names.
   *
   * @param representation what they are said to be made by; what is not said, the first track's
   *     file and its card decide
   * @throws DataException if that file is not there, or it cannot be known when its frames are
   */
  public static FeatureImport of(
      FeaturesConfig config, Optional<MadeBy> representation, List<Track> tracks) {
    FeatureFiles files = new FeatureFiles(config.folder(), config.format().extension());
    if (representation.isPresent()) {
      FeatureSpec spec = representation.get().spec();
      return new FeatureImport(
          config, files, new ExpectedCard(spec, Optional.of(representation.get().parameters())));
    }
    Path first = files.of(tracks.get(0));
    FeatureReader.Extent extent = extent(config, first);
    FeatureSpec spec = new UnknownMeaning(config).of(first, extent);
    return new FeatureImport(config, files, new ExpectedCard(spec, Optional.empty()));
  }

  /**
   * A representation with its parameters.
   *
   * @param spec what it makes
   * @param parameters its id and all its parameters
   */
  public record MadeBy(FeatureSpec spec, JsonNode parameters) {}

  /** What the values of every file mean. */
  public FeatureSpec spec() {
    return expected.spec();
  }

  /** Where the files lie, for people. */
  public Path folder() {
    return config.folder();
  }

  /**
   * Looks at every file, without reading its values.
   *
   * @throws DataException if any does not fit, with the first such and how many there are
   */
  public void requireAll(List<Track> tracks) {
    List<String> problems = new ArrayList<>();
    Map<Path, String> taken = new HashMap<>();
    for (Track track : tracks) {
      try {
        Path file = checked(track);
        String other = taken.put(file, track.id());
        if (other != null) {
          problems.add("%s: belongs to %s and to %s".formatted(file, other, track.id()));
        }
      } catch (MirException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new DataException(inWords(problems, tracks.size()));
    }
  }

  private static String inWords(List<String> problems, int tracks) {
    List<String> shown = problems.stream().limit(PROBLEMS_SHOWN).map(p -> "  " + p).toList();
    int more = problems.size() - shown.size();
    return "features.folder: the features of %d of %d tracks cannot be used:\n%s%s"
        .formatted(
            problems.size(),
            tracks,
            String.join("\n", shown),
            more == 0 ? "" : "\n  and " + more + " more");
  }

  /**
   * The file of a track.
   *
   * @throws DataException if there is none, or its shape or card is not what is expected
   */
  public Path checked(Track track) {
    Path file = files.of(track);
    FeatureReader.Extent extent = extent(config, file);
    if (!extent.fits(spec())) {
      throw new DataException(
          "%s: holds %s; expected %d × %d bins"
              .formatted(file, extent, spec().channels(), spec().bins()));
    }
    expected.require(file);
    return file;
  }

  /**
   * Number of frames of a track, from its file's header.
   *
   * @throws DataException as {@link #checked} does
   */
  public int frames(Track track) {
    return extent(config, checked(track)).frames();
  }

  /**
   * All values of a file that was {@linkplain #checked checked}.
   *
   * @throws DataException if it cannot be read, or has a value that is no number
   */
  public Features read(Path file) {
    try {
      Features features = config.format().read(file, spec());
      requireFinite(file, features);
      return features;
    } catch (IOException e) {
      throw told(file, e);
    }
  }

  private static FeatureReader.Extent extent(FeaturesConfig config, Path file) {
    try {
      return config.format().extent(file);
    } catch (IOException e) {
      throw told(file, e);
    }
  }

  private static DataException told(Path file, IOException cause) {
    return new DataException(file + ": " + IoReason.of(cause), cause);
  }

  private static void requireFinite(Path file, Features features) {
    float[] row = new float[features.frames()];
    for (int channel = 0; channel < features.spec().channels(); channel++) {
      for (int bin = 0; bin < features.spec().bins(); bin++) {
        features.copyRow(channel, bin, row, 0);
        for (int frame = 0; frame < row.length; frame++) {
          if (!Float.isFinite(row[frame])) {
            throw new DataException(
                "%s: is %s in channel %d, bin %d, frame %d; a model learns from finite values only"
                    .formatted(file, row[frame], channel, bin, frame));
          }
        }
      }
    }
  }
}
