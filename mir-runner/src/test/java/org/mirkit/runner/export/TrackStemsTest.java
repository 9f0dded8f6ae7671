package org.mirkit.runner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Track;

class TrackStemsTest {
  private static final Path OUT = Path.of("out").toAbsolutePath();

  @Test
  void a_file_loses_its_ending_unless_two_would_meet() {
    Map<String, Path> stems =
        TrackStems.of(List.of(file("a/one.mp3"), file("a/two.mp3"), file("a/TWO.flac")), OUT);
    assertEquals(OUT.resolve("a/one"), stems.get("a/one.mp3"));
    assertEquals(OUT.resolve("a/two.mp3"), stems.get("a/two.mp3"));
    assertEquals(OUT.resolve("a/TWO.flac"), stems.get("a/TWO.flac"));
  }

  @Test
  void what_is_rendered_keeps_its_whole_name() {
    AudioSource rendered = new AudioSource.Rendered("x", () -> AudioClip.of(8000, new float[1]));
    Map<String, Path> stems = TrackStems.of(List.of(track("tempo-1.5", rendered)), OUT);
    assertEquals(OUT.resolve("tempo-1.5"), stems.get("tempo-1.5"));
  }

  @Test
  void nothing_is_written_outside_of_the_folder() {
    for (String id : List.of("../song.wav", "/music/song.wav", "a/../../song.wav")) {
      DataException refused =
          assertThrows(DataException.class, () -> TrackStems.of(List.of(file(id)), OUT));
      assertTrue(refused.getMessage().contains("outside of " + OUT), refused.getMessage());
    }
  }

  private static Track file(String id) {
    return track(id, new AudioSource.File(Path.of(id)));
  }

  private static Track track(String id, AudioSource audio) {
    return new Track(id, audio, Optional.empty(), List.of(ClassLabel.of("jazz")));
  }
}
