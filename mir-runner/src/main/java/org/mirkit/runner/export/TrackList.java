package org.mirkit.runner.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Track;

/** The table of a folder of tracks, as the dataset {@code csv} reads it. */
final class TrackList {

  private TrackList() {}

  /**
   * A row for each track: its sound, its group, and its class where all tracks have one. A track
   * without a group is one by itself.
   *
   * @param sounds the file of each track, by id
   * @param folder that paths start from
   */
  static String csv(List<Track> tracks, Map<String, Path> sounds, Path folder) {
    boolean classes =
        tracks.stream().allMatch(track -> track.annotation(ClassLabel.class).isPresent());
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    List<String> header = new ArrayList<>(List.of("path", "group"));
    if (classes) {
      header.add("label");
    }
    csv.writeRecord(header);
    for (Track track : tracks) {
      Path path = folder.toAbsolutePath().normalize().relativize(sounds.get(track.id()));
      List<String> cells = new ArrayList<>();
      cells.add(path.toString().replace(File.separatorChar, '/'));
      cells.add(track.group().orElse(track.id()));
      if (classes) {
        cells.add(track.annotation(ClassLabel.class).orElseThrow().label());
      }
      csv.writeRecord(cells);
    }
    return text.toString();
  }
}
