package org.mirkit.datasets.synth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

/**
 * Music in four styles: arpeggio, drone, melody, percussion. Key, tempo, timbre, level and a little
 * noise are left to chance, and half of the pieces have another style far behind them. Each artist
 * plays all styles and is the group of a track.
 */
public final class SynthDataset implements Dataset {
  private final SynthConfig config;

  /** A dataset as the config says; nothing is rendered yet. */
  public SynthDataset(SynthConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "mirkit synth",
        "Music in four styles (arpeggio, drone, melody, percussion), rendered from seed "
            + config.seed(),
        "CC0-1.0",
        "");
  }

  @Override
  public List<Track> tracks() {
    List<Track> tracks = new ArrayList<>();
    for (Style style : Style.values()) {
      for (int take = 0; take < config.tracksPerClass(); take++) {
        tracks.add(track(style, take));
      }
    }
    // Ids are ASCII, where the order of strings is that of code points.
    tracks.sort(Comparator.comparing(Track::id));
    return List.copyOf(tracks);
  }

  private Track track(Style style, int take) {
    int artist = take % config.artists();
    int samples = (int) Math.round(config.seconds() * config.sampleRateHz());
    Piece piece = new Piece(style, artist, take, config.seed(), samples, config.sampleRateHz());
    return new Track(
        style.label() + "/artist-" + artist + "/take-" + take,
        new AudioSource.Rendered(piece.recipe(), piece::render),
        Optional.of("artist-" + artist),
        List.of(ClassLabel.of(style.label())));
  }
}
