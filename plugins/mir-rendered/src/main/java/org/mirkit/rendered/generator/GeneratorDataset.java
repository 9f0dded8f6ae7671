package org.mirkit.rendered.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;
import org.mirkit.rendered.score.Score;
import org.mirkit.rendered.sound.Renderer;
import org.mirkit.rendered.sound.Section;
import org.mirkit.rendered.sound.Sha256;
import org.mirkit.rendered.sound.SoundFonts;

/**
 * Music that is written by rules. A piece depends on the seed and its number alone, and is a group
 * of its own.
 */
public final class GeneratorDataset implements Dataset {
  private static final List<String> TASKS =
      List.of(
          "chord",
          "key",
          "local-key",
          "beat",
          "tempo",
          "onset",
          "notes",
          "multi-pitch",
          "pitch",
          "melody",
          "instrument",
          "activity",
          "genre");

  private final GeneratorConfig config;
  private final SoundFonts fonts;

  /** A dataset as the config says; nothing is written yet. */
  public GeneratorDataset(GeneratorConfig config, SoundFonts fonts) {
    this.config = config;
    this.fonts = fonts;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "mirkit generator",
        "Music written by rules from seed %d (%s), rendered with %s"
            .formatted(
                config.seed(),
                config.usableStyles().stream().map(Style::label).collect(Collectors.joining(", ")),
                fonts.orPlain(config.sound().soundFont()).name()),
        "CC0-1.0, where that of the SoundFont allows it",
        "",
        "",
        TASKS,
        DatasetCard.ANY);
  }

  @Override
  public List<Track> tracks() {
    Renderer.requireSynthesizer();
    Renderer renderer =
        new Renderer(
            fonts.orPlain(config.sound().soundFont()),
            config.sound().sounding(OptionalInt.empty()));
    List<Track> tracks = new ArrayList<>();
    for (int number = 0; number < config.tracks(); number++) {
      tracks.add(track(number, renderer));
    }
    return List.copyOf(tracks);
  }

  private Track track(int number, Renderer renderer) {
    Piece piece = Piece.write(config, number);
    Score score = piece.score();
    Section section = new Section(0, config.seconds());
    String recipe =
        "%s score=%s seconds=%s".formatted(renderer.recipe(), digest(score), config.seconds());
    String id = String.format(Locale.ROOT, "piece-%06d", number);
    return new Track(
        id,
        // The piece is written again then: all scores at once would fill the memory.
        new AudioSource.Rendered(
            recipe, () -> renderer.render(Piece.write(config, number).score(), section)),
        Optional.of(id),
        new GeneratorLabels(piece, score, section).of(config.wanted()));
  }

  private static String digest(Score score) {
    StringBuilder text = new StringBuilder();
    score
        .events()
        .forEach(
            event -> {
              text.append(event.micros());
              for (byte part : event.message().getMessage()) {
                text.append(' ').append(part);
              }
              text.append('\n');
            });
    return Sha256.of(text.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
