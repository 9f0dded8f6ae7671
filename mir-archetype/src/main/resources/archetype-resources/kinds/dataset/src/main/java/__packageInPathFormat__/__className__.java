package ${package};

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

/**
 * Tunes from a text file, played by plain tones. A line holds a name, a class, and MIDI pitches;
 * what follows {@code %} is a remark. Tunes whose names agree up to the last hyphen belong together
 * and are never on two sides of a split. A collection of recordings would give each track an {@link
 * AudioSource.File} instead.
 */
public final class ${className} implements Dataset {
  private static final char REMARK = '%';
  private static final int FIRST_PITCH = 2;

  private final ${className}Config config;

  /** A dataset with the given parameters; nothing is read yet. */
  public ${className}(${className}Config config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        config.file().getFileName().toString(), "Tunes played by plain tones", "unknown", "");
  }

  @Override
  public List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String line : lines(config.file())) {
      number++;
      String tune = line.indexOf(REMARK) < 0 ? line : line.substring(0, line.indexOf(REMARK));
      if (!tune.isBlank()) {
        Track track = track(tune.strip().split("\\s+"), number);
        require(names.add(track.id()), number, "a second tune is called " + track.id());
        tracks.add(track);
      }
    }
    return List.copyOf(tracks);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new DataException(file + " cannot be read: " + e, e);
    }
  }

  private Track track(String[] words, int number) {
    require(words.length > FIRST_PITCH, number, "found " + String.join(" ", words));
    List<Integer> pitches = new ArrayList<>();
    for (int i = FIRST_PITCH; i < words.length; i++) {
      boolean pitch = words[i].matches("\\d{1,3}") && Integer.parseInt(words[i]) < 128;
      require(pitch, number, "'" + words[i] + "' is no MIDI pitch from 0 to 127");
      pitches.add(Integer.valueOf(words[i]));
    }
    Tune tune = new Tune(pitches, config.noteSeconds(), config.sampleRateHz());
    int hyphen = words[0].lastIndexOf('-');
    return new Track(
        words[0],
        new AudioSource.Rendered(tune.toString(), tune::render),
        hyphen > 0 ? Optional.of(words[0].substring(0, hyphen)) : Optional.empty(),
        List.of(ClassLabel.of(words[1])));
  }

  private void require(boolean right, int number, String problem) {
    if (!right) {
      throw new DataException(
          "%s:%d: %s; expected a name of its own, a class and pitches: waltz-1 major 60 64 67"
              .formatted(config.file(), number, problem));
    }
  }
}
