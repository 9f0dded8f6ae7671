package org.mirkit.datasets.named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.DatasetCard;

/**
 * Ballroom: {@code BallroomData/Waltz/Media-105901.wav}, with beats of Krebs, Böck and Widmer
 * ({@code Media-105901.beats}) and tempi ({@code Media-105901.bpm}) in any folder beside. An album
 * is a group, as are replicas.
 */
final class Ballroom implements Layout {
  /** Folders are named after a dance, with variants of the rumba; spelling differs in copies. */
  private static final Map<String, String> DANCES =
      Map.ofEntries(
          Map.entry("chachacha", "ChaChaCha"),
          Map.entry("jive", "Jive"),
          Map.entry("quickstep", "Quickstep"),
          Map.entry("rumba", "Rumba"),
          Map.entry("rumba-american", "Rumba"),
          Map.entry("rumba-international", "Rumba"),
          Map.entry("rumba-misc", "Rumba"),
          Map.entry("samba", "Samba"),
          Map.entry("tango", "Tango"),
          Map.entry("viennesewaltz", "VienneseWaltz"),
          Map.entry("waltz", "Waltz"));

  /** B. L. Sturm, 2014, as the annotations' own page has them; the first four are exact. */
  private static final List<List<String>> REPLICAS =
      List.of(
          List.of("Albums-AnaBelen_Veneo-11", "Albums-Chrisanne2-12"),
          List.of("Albums-Fire-08", "Albums-Fire-09"),
          List.of("Albums-Latin_Jam2-05", "Albums-Latin_Jam2-13"),
          List.of("Albums-Secret_Garden-01", "Media-104705"),
          List.of("Albums-AnaBelen_Veneo-03", "Albums-AnaBelen_Veneo-15"),
          List.of("Albums-Ballroom_Magic-03", "Albums-Ballroom_Magic-18"),
          List.of("Albums-Latin_Jam-04", "Albums-Latin_Jam-13"),
          List.of("Albums-Latin_Jam-08", "Albums-Latin_Jam-14"),
          List.of("Albums-Latin_Jam-06", "Albums-Latin_Jam-15"),
          List.of("Albums-Latin_Jam2-02", "Albums-Latin_Jam2-14"),
          List.of("Albums-Latin_Jam2-07", "Albums-Latin_Jam2-15"),
          List.of("Albums-Latin_Jam3-02", "Media-103414"),
          List.of("Media-103402", "Media-103415"));

  private final Copy copy;

  Ballroom(Copy copy) {
    this.copy = copy;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "Ballroom",
        "698 excerpts of 30 s of ballroom dances with beats, downbeats, tempo and dance",
        "annotations: none stated by their makers; sound: excerpts from BallroomDancers.com",
        "F. Gouyon et al., An experimental comparison of audio tempo induction algorithms, IEEE TASLP 14(5), 2006; F. Krebs, S. Böck and G. Widmer, Rhythmic pattern modeling for beat and downbeat tracking in musical audio, ISMIR 2013",
        "https://github.com/CPJKU/BallroomAnnotations",
        List.of("beat", "tempo", "genre"),
        698);
  }

  @Override
  public List<Entry> entries() {
    Map<String, String> beats = new HashMap<>();
    Map<String, String> tempi = new HashMap<>();
    Map<String, String> sounds = new TreeMap<>();
    for (String file : FileTree.files(copy.root(), "")) {
      switch (FileTree.extension(file)) {
        case "beats" -> beats.put(FileTree.stem(file), file);
        case "bpm" -> tempi.put(FileTree.stem(file), file);
        case "wav" -> {
          if (dance(file).isPresent()) {
            sounds.put(FileTree.stem(file), file);
          }
        }
        default -> {}
      }
    }
    List<Entry> entries = new ArrayList<>();
    // Of sound that is not there, only the name of its beats is known, and not its folder.
    beats.keySet().forEach(name -> sounds.putIfAbsent(name, name + ".wav"));
    sounds.forEach((name, file) -> entries.add(entry(name, file, beats, tempi)));
    return entries;
  }

  private static Entry entry(
      String name, String file, Map<String, String> beats, Map<String, String> tempi) {
    List<Label> labels = new ArrayList<>();
    dance(file).ifPresent(d -> labels.add(Label.of(LabelType.CLASS, ClassLabel.of(d))));
    if (beats.containsKey(name)) {
      labels.add(Label.of(LabelType.BEATS, beats.get(name), LabelFiles::beats));
    }
    if (tempi.containsKey(name)) {
      labels.add(Label.of(LabelType.TEMPO, tempi.get(name), LabelFiles::tempo));
    }
    return Entry.of(file, Optional.of(group(name)), labels);
  }

  private static Optional<String> dance(String file) {
    return Optional.ofNullable(DANCES.get(FileTree.folder(file).toLowerCase(Locale.ROOT)));
  }

  /** The album, or that of a replica on another one. */
  private static String group(String name) {
    return REPLICAS.stream()
        .filter(pair -> album(pair.get(1)).equals(album(name)))
        .map(pair -> album(pair.get(0)))
        .findFirst()
        .orElse(album(name));
  }

  private static String album(String name) {
    return name.startsWith("Albums-")
        ? name.replaceFirst("^Albums-", "").replaceFirst("-\\d+$", "")
        : name;
  }

  @Override
  public List<String> ignored() {
    return List.of("**/*.{beats,bpm,md,txt}", "*.{md,txt,beats,bpm}", "**/all*Files", "all*Files");
  }

  @Override
  public Map<String, String> remarks() {
    Map<String, String> files = new HashMap<>();
    entries().forEach(entry -> files.put(FileTree.stem(entry.audio()), entry.audio()));
    Map<String, String> remarks = new TreeMap<>();
    for (List<String> pair : REPLICAS) {
      if (files.containsKey(pair.get(0)) && files.containsKey(pair.get(1))) {
        remarks.put(files.get(pair.get(1)), "is a replica of " + files.get(pair.get(0)));
      }
    }
    return remarks;
  }
}
