package org.mirkit.rendered.collection;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.rendered.score.Score;
import org.mirkit.rendered.score.ScoreReader;
import org.mirkit.rendered.sound.Renderer;
import org.mirkit.rendered.sound.Section;
import org.mirkit.rendered.sound.Sha256;
import org.mirkit.rendered.sound.SoundFont;
import org.mirkit.rendered.sound.SoundFonts;

/** Where songs are played, in the way that a config says. */
final class Stage {
  private static final double TAIL_SECONDS = 1;

  private final RenderingConfig config;
  private final SoundFont font;
  private final ScoreReader reader;
  private final Lottery lottery;

  /** Looks for the SoundFont; nothing is read yet. */
  Stage(RenderingConfig config, SoundFonts fonts) {
    this.config = config;
    this.font = fonts.get(config.sound().soundFont());
    this.reader = new ScoreReader(Set.copyOf(config.parts()));
    this.lottery = new Lottery(config.seed());
  }

  /** Who plays, for the dataset card. */
  String description() {
    return "rendered with " + font.name();
  }

  /** The same, for songs that will be rendered: refuses to begin where that cannot be done. */
  static Stage open(RenderingConfig config, SoundFonts fonts) {
    Renderer.requireSynthesizer();
    return new Stage(config, fonts);
  }

  /** The excerpt of a song that is wanted; its sound is made when it is asked for. */
  Excerpt excerpt(String song, Path file) {
    byte[] bytes = ScoreReader.bytes(file);
    Score score = reader.parse(file, bytes);
    Section section = section(score.endMicros() / 1e6 + TAIL_SECONDS);
    OptionalInt program = program(song);
    Renderer renderer = new Renderer(font, config.sound().sounding(program));
    String recipe =
        "%s score=%s parts=%s startSeconds=%d seconds=%s"
            .formatted(
                renderer.recipe(),
                Sha256.of(bytes),
                config.parts(),
                section.startSeconds(),
                section.lengthSeconds());
    // The score is read again then: of a whole collection it would fill the memory.
    Supplier<AudioClip> play =
        () -> renderer.render(reader.parse(file, ScoreReader.bytes(file)), section);
    return new Excerpt(score, section, program, new AudioSource.Rendered(recipe, play));
  }

  private Section section(double songSeconds) {
    double wanted = config.excerptSeconds().orElse(songSeconds);
    if (wanted >= songSeconds) {
      return new Section(0, songSeconds);
    }
    int start = config.excerpt() == ExcerptPlace.MIDDLE ? (int) ((songSeconds - wanted) / 2) : 0;
    return new Section(start, wanted);
  }

  private OptionalInt program(String song) {
    int choices = config.programs().size();
    return choices == 0
        ? OptionalInt.empty()
        : OptionalInt.of(config.programs().get(lottery.below(choices, song)));
  }
}
