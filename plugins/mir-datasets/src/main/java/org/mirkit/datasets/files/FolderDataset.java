package org.mirkit.datasets.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

/**
 * A folder with a sub-folder for each class, named as the class; all audio files below it, at any
 * depth, are its tracks. Files that lie in the root itself belong to no class and are passed over,
 * as are hidden ones (names that begin with a dot) and those with other extensions.
 */
public final class FolderDataset implements Dataset {
  private final FolderConfig config;

  /** A dataset as the config says; nothing is read yet. */
  public FolderDataset(FolderConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        RootFolder.name(config.root()),
        "A folder of music with a sub-folder for each class",
        config.licence(),
        config.citation().orElse(""));
  }

  @Override
  public List<Track> tracks() {
    RootFolder.require(config.root());
    Set<String> extensions = Set.copyOf(config.extensions());
    List<ClassFolder> classes =
        classFolders().stream().map(f -> ClassFolder.scan(f, extensions)).toList();
    requireFilled(classes);
    List<Track> tracks = new ArrayList<>();
    for (ClassFolder each : classes) {
      each.tracks().forEach(file -> tracks.add(track(each.label(), file)));
    }
    requireGroups(tracks);
    tracks.sort(TrackIds.ORDER);
    return List.copyOf(tracks);
  }

  private List<Path> classFolders() {
    try (Stream<Path> entries = Files.list(config.root())) {
      List<Path> folders =
          entries
              .filter(Files::isDirectory)
              .filter(Predicate.not(ClassFolder::isHidden))
              .sorted()
              .toList();
      if (folders.isEmpty()) {
        throw new DataException(
            config.root()
                + " has no sub-folders, so there are no classes; put each class's files into a folder"
                + " of its own, or describe them in a table and use the dataset 'csv'");
      }
      return folders;
    } catch (IOException e) {
      throw new DataException(config.root() + " cannot be listed: " + e, e);
    }
  }

  private void requireFilled(List<ClassFolder> classes) {
    List<String> empty =
        classes.stream()
            .filter(c -> c.tracks().isEmpty())
            .map(
                c ->
                    "class '"
                        + c.label()
                        + "' is empty: "
                        + c.folder()
                        + " holds no audio file"
                        + (c.others() == 0 ? "" : " (" + c.others() + " of other kinds)"))
            .toList();
    Problems.throwIfAny(
        config.root()
            + ": every sub-folder is a class and needs tracks ("
            + String.join(", ", config.extensions())
            + "); fill these, or move them away:",
        empty);
  }

  private Track track(String label, Path file) {
    String id = TrackIds.of(config.root().relativize(file));
    return new Track(id, new AudioSource.File(file), group(id), List.of(ClassLabel.of(label)));
  }

  private Optional<String> group(String id) {
    if (config.groupPattern().isPresent()) {
      Matcher matcher = Pattern.compile(config.groupPattern().get()).matcher(id);
      return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }
    String[] names = id.split("/");
    return config.group() == FolderGroup.PARENT && names.length > 2
        ? Optional.of(names[names.length - 2])
        : Optional.empty();
  }

  /** A class folder as group would put the whole class on one side of every split. */
  private void requireGroups(List<Track> tracks) {
    if (config.groupPattern().isEmpty() && config.group() == FolderGroup.NONE) {
      return;
    }
    List<String> without =
        tracks.stream().filter(t -> t.group().isEmpty()).map(Track::id).sorted().toList();
    String reason =
        config
            .groupPattern()
            .map(p -> "groupPattern '" + p + "' finds nothing in these paths:")
            .orElse(
                "group: parent needs a folder between the class and the file (class/artist/song.mp3),"
                    + " which these lack:");
    Problems.throwIfAny(config.root() + ": " + reason, without);
  }
}
