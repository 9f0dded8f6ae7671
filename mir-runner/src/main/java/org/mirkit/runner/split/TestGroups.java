package org.mirkit.runner.split;

import java.util.List;
import java.util.TreeSet;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Track;
import org.mirkit.runner.config.NearestName;

/**
 * Groups that an experiment names to be tested on.
 *
 * @param names as the dataset spells them
 */
record TestGroups(List<String> names) {
  private static final int SHOWN = 12;

  /** Whether a track is one of the test side. */
  boolean hold(Track track) {
    return track.group().filter(names::contains).isPresent();
  }

  /** Refuses names that no track has, with the nearest that there is. */
  void requireIn(List<Track> tracks) {
    TreeSet<String> known = new TreeSet<>();
    tracks.forEach(track -> track.group().ifPresent(known::add));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new DataException(
            "split.testGroups: no track is of the group '%s'; %s%s"
                .formatted(
                    name,
                    NearestName.of(name, known)
                        .map(nearest -> "did you mean '" + nearest + "'? ")
                        .orElse(""),
                    known.isEmpty()
                        ? "the dataset has no groups"
                        : "the groups are "
                            + String.join(", ", known.stream().limit(SHOWN).toList())
                            + (known.size() > SHOWN ? " …" : "")));
      }
    }
  }
}
