package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.DatasetCard;

/**
 * GuitarSet: {@code annotation/00_BN1-129-Eb_comp.jams} and the same excerpt in {@code
 * audio_mono-mic} and other folders. The player is the group.
 */
final class GuitarSet implements Layout {
  private static final int PLAYERS = 6;
  private static final List<String> PIECES =
      List.of(
          "BN1-129-Eb",
          "BN1-147-Gb",
          "BN2-131-B",
          "BN2-166-Ab",
          "BN3-119-G",
          "BN3-154-E",
          "Funk1-114-Ab",
          "Funk1-97-C",
          "Funk2-108-Eb",
          "Funk2-119-G",
          "Funk3-112-C#",
          "Funk3-98-A",
          "Jazz1-130-D",
          "Jazz1-200-B",
          "Jazz2-110-Bb",
          "Jazz2-187-F#",
          "Jazz3-137-Eb",
          "Jazz3-150-C",
          "Rock1-130-A",
          "Rock1-90-C#",
          "Rock2-142-D",
          "Rock2-85-F",
          "Rock3-117-Bb",
          "Rock3-148-C",
          "SS1-100-C#",
          "SS1-68-E",
          "SS2-107-Ab",
          "SS2-88-F",
          "SS3-84-Bb",
          "SS3-98-C");

  private final GuitarSetConfig config;

  GuitarSet(GuitarSetConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "GuitarSet",
        "360 excerpts of 30 s by six guitarists, comping and soloing, with notes, pitches, chords, beats, tempo and key",
        "CC BY 4.0 by its record at Zenodo, MIT by its repository; see there",
        "Q. Xi, R. M. Bittner, J. Pauwels, X. Ye and J. P. Bello, GuitarSet: a dataset for guitar transcription, ISMIR 2018",
        "https://zenodo.org/record/3371780",
        List.of("notes", "multi-pitch", "chord", "beat", "tempo", "key"),
        PLAYERS * PIECES.size() * 2);
  }

  @Override
  public List<Entry> entries() {
    LastRead<GuitarJams> file = new LastRead<>(GuitarJams::read);
    List<Entry> entries = new ArrayList<>();
    for (int player = 0; player < PLAYERS; player++) {
      for (String piece : PIECES) {
        entries.add(entry("%02d".formatted(player), piece + "_comp", file));
        entries.add(entry("%02d".formatted(player), piece + "_solo", file));
      }
    }
    return entries;
  }

  private Entry entry(String player, String piece, LastRead<GuitarJams> file) {
    String name = player + "_" + piece;
    String jams = "annotation/" + name + ".jams";
    int chords = config.chords().ordinal();
    return Entry.of(
        config.sound().file(name),
        Optional.of("player " + player),
        List.of(
            Label.of(LabelType.NOTES, jams, path -> file.of(path).notes()),
            Label.of(LabelType.MULTI_PITCH, jams, path -> file.of(path).pitches()),
            Label.of(LabelType.CHORD, jams, path -> file.of(path).chords(chords)),
            Label.of(LabelType.BEATS, jams, path -> file.of(path).beats()),
            Label.of(LabelType.TEMPO, jams, path -> file.of(path).tempo()),
            Label.of(LabelType.KEY, jams, path -> file.of(path).key())));
  }

  @Override
  public List<String> ignored() {
    return List.of("audio_*/**", "*.zip", "*.*");
  }
}
