package org.mirkit.datasets.tones;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

/** Every note or chord in every octave, timbre and noise level that the config names. */
public final class TonesDataset implements Dataset {
  private final TonesConfig config;

  /** A dataset as the config says; nothing is rendered yet. */
  public TonesDataset(TonesConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "mirkit tones",
        "Synthetic %s in %d octaves, %d timbres and %d noise levels, rendered from seed %d"
            .formatted(
                config.material().label(),
                config.octaves().size(),
                config.timbres().size(),
                config.snrDb().size(),
                config.seed()),
        "CC0-1.0",
        "");
  }

  @Override
  public List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    for (int octave : config.octaves()) {
      for (Timbre timbre : config.timbres()) {
        config.snrDb().forEach(snrDb -> addTakes(octave, timbre, snrDb, tracks));
      }
    }
    // Ids are ASCII, where the order of strings is that of code points.
    tracks.sort(Comparator.comparing(Track::id));
    return List.copyOf(tracks);
  }

  private void addTakes(int octave, Timbre timbre, int snrDb, List<Track> tracks) {
    Material material = config.material();
    for (int root = 0; root < material.roots(); root++) {
      for (int quality = 0; quality < material.qualities(); quality++) {
        for (int number = 0; number < config.takes(); number++) {
          tracks.add(track(new Take(config, root, quality, octave, timbre, snrDb, number)));
        }
      }
    }
  }

  private static Track track(Take take) {
    return new Track(
        take.id(),
        new AudioSource.Rendered(take.recipe(), take::render),
        Optional.of(take.group()),
        take.annotations());
  }
}
