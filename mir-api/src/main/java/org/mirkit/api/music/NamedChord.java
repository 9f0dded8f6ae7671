package org.mirkit.api.music;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A chord on a root. Each degree counts as often as it is given and once less where it is left out,
 * so that one that is both given and left out beside a shorthand that has it stays, as in mir_eval.
 *
 * @param root as it is spelled
 * @param shorthand empty where degrees alone say what sounds
 * @param added degrees besides those of the shorthand, in ascending order, each once
 * @param omitted degrees that are left out, in ascending order, each once
 * @param bass the lowest note, of the chord or beside it
 */
@API(status = API.Status.STABLE, since = "1.0")
public record NamedChord(
    PitchClassName root,
    Optional<Shorthand> shorthand,
    List<Degree> added,
    List<Degree> omitted,
    Degree bass)
    implements ChordLabel {

  /** Sorts the degrees; refuses a chord of which nothing is said. */
  public NamedChord {
    added = added.stream().sorted().distinct().toList();
    omitted = omitted.stream().sorted().distinct().toList();
    if (shorthand.isEmpty() && added.isEmpty() && omitted.isEmpty()) {
      throw new IllegalArgumentException("a chord needs a shorthand or degrees");
    }
  }

  @Override
  public String text() {
    String quality = omitted.isEmpty() ? shortest() : written(shorthand, added);
    return root.text() + ":" + quality + (bass.equals(Degree.ROOT) ? "" : "/" + bass.text());
  }

  /** By the shorthand that has just these degrees if there is one, else without repetitions. */
  private String shortest() {
    SortedSet<Degree> own = new TreeSet<>(List.of(Degree.ROOT));
    shorthand.ifPresent(known -> own.addAll(known.degrees()));
    SortedSet<Degree> all = new TreeSet<>(own);
    all.addAll(added);
    return Shorthand.of(all)
        .map(Shorthand::text)
        .orElseGet(() -> written(shorthand, added.stream().filter(d -> !own.contains(d)).toList()));
  }

  private String written(Optional<Shorthand> quality, List<Degree> more) {
    String name = quality.map(Shorthand::text).orElse("");
    if (more.isEmpty() && omitted.isEmpty()) {
      return name;
    }
    return Stream.concat(
            omitted.stream().map(degree -> "*" + degree.text()), more.stream().map(Degree::text))
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  @Override
  public Chord chord() {
    return sounding(false);
  }

  @Override
  public Chord fullChord() {
    return sounding(true);
  }

  private Chord sounding(boolean folded) {
    int[] counts = new int[12];
    count(shorthand.map(Shorthand::degrees).orElse(List.of(Degree.ROOT)), 1, folded, counts);
    count(added, 1, folded, counts);
    count(omitted, -1, folded, counts);
    int intervals = 0;
    for (int semitones = 0; semitones < counts.length; semitones++) {
      intervals |= counts[semitones] > 0 ? 1 << semitones : 0;
    }
    return new Chord(root.pitchClass(), intervals, Math.floorMod(bass.semitones(), 12));
  }

  private static void count(List<Degree> degrees, int sign, boolean folded, int[] counts) {
    for (Degree degree : degrees) {
      if (folded || degree.semitones() < counts.length) {
        counts[Math.floorMod(degree.semitones(), counts.length)] += sign;
      }
    }
  }

  @Override
  public NamedChord transposed(int semitones) {
    return new NamedChord(root.transposed(semitones), shorthand, added, omitted, bass);
  }
}
