package org.mirkit.rendered.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;
import org.mirkit.rendered.sound.SoundFonts;

/**
 * Clips of pop piano with the quadrant of their mood (Hung et al. 2021). The clips of a song are a
 * group, with those of a longer one that it is part of; a limit counts songs.
 */
public final class EmopiaDataset implements Dataset {
  private final EmopiaConfig config;
  private final SoundFonts fonts;

  /** A dataset as the config says; nothing is read yet. */
  public EmopiaDataset(EmopiaConfig config, SoundFonts fonts) {
    this.config = config;
    this.fonts = fonts;
  }

  @Override
  public DatasetCard card() {
    Stage stage = new Stage(config.rendering(), fonts);
    return new DatasetCard(
        "EMOPIA",
        "Clips of pop piano with the quadrant of their mood, " + stage.description(),
        "CC-BY-NC-SA-4.0",
        "H.-T. Hung, J. Ching, S. Doh, N. Kim, J. Nam, Y.-H. Yang: EMOPIA: A Multi-Modal Pop Piano Dataset"
            + " For Emotion Recognition and Emotion-based Music Generation. ISMIR 2021."
            + " https://arxiv.org/abs/2108.01374");
  }

  @Override
  public List<Track> tracks() {
    CollectionFolder folder = new CollectionFolder(config.root());
    List<EmopiaClip> clips =
        folder.files(path -> EmopiaClip.of(path).isPresent()).stream()
            .flatMap(file -> EmopiaClip.of(file).stream())
            .toList();
    if (clips.isEmpty()) {
      throw new DataException(
          config.root()
              + " has no clip such as Q1_0vLPYiPN7qY_0.mid; give dataset.root the folder midis of the"
              + " collection");
    }
    Set<String> songs =
        new Lottery(config.rendering().seed())
            .draw(clips.stream().map(EmopiaClip::song).toList(), config.rendering().limit());
    Stage stage = Stage.open(config.rendering(), fonts);
    return clips.stream()
        .filter(clip -> songs.contains(clip.song()))
        .map(clip -> track(folder.id(clip.file()), clip, stage))
        .toList();
  }

  private Track track(String id, EmopiaClip clip, Stage stage) {
    Excerpt excerpt = stage.excerpt(clip.song(), clip.file());
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(ClassLabel.of(clip.quadrant()));
    annotations.addAll(excerpt.labels(config.labels()));
    return new Track(id, excerpt.audio(), Optional.of(clip.group()), annotations);
  }
}
