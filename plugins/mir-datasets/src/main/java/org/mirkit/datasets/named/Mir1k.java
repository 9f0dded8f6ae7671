package org.mirkit.datasets.named;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.PitchCurve;

/**
 * MIR-1K: {@code Wavfile/abjones_1_01.wav}, accompaniment left and voice right, and {@code
 * PitchLabel/abjones_1_01.pv}. The singer is the group.
 *
 * <p>A line of a {@code .pv} file is a frame of 40 ms in MIDI semitones, 0 without a voice; frames
 * are 20 ms apart, so that the first has its middle at 20 ms.
 */
final class Mir1k implements Layout {
  private static final String LABELS = "PitchLabel";
  private static final double HOP_SECONDS = 0.02;

  private final Mir1kConfig config;

  Mir1k(Mir1kConfig config) {
    this.config = config;
  }

  @Override
  public DatasetCard card() {
    return new DatasetCard(
        "MIR-1K",
        "1000 clips of Chinese karaoke by 19 amateurs, voice and accompaniment apart, with pitch curves",
        "none stated",
        "C.-L. Hsu and J.-S. R. Jang, On the improvement of singing voice separation for monaural recordings using the MIR-1K dataset, IEEE TASLP 18(2), 2010",
        "http://mirlab.org/dataset/public/",
        List.of("pitch"),
        1000);
  }

  @Override
  public List<Entry> entries() {
    return FileTree.files(config.copy().root(), LABELS).stream()
        .filter(file -> FileTree.extension(file).equals("pv"))
        .map(Mir1k::entry)
        .toList();
  }

  private static Entry entry(String labels) {
    String name = FileTree.stem(labels);
    return Entry.of(
        "Wavfile/" + name + ".wav",
        Optional.of(name.split("_")[0]),
        List.of(Label.of(LabelType.PITCH, labels, Mir1k::pitch)));
  }

  private static PitchCurve pitch(Path path) {
    TextFile file = TextFile.read(path);
    double[] hz =
        file.rows(TextFile.BLANKS, row -> hz(row.number(0))).stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    double[] times = new double[hz.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = (i + 1) * HOP_SECONDS;
    }
    return file.whole(() -> LabelFiles.curve(times, hz));
  }

  private static double hz(double semitones) {
    if (!(semitones >= 0 && semitones < 128)) {
      throw new DataException(
          "found %s; expected semitones as MIDI counts them, or 0 without a voice"
              .formatted(semitones));
    }
    return semitones == 0 ? 0 : Note.ofMidi(0, 1, semitones, Note.UNKNOWN_VELOCITY).hz();
  }

  @Override
  public AudioSource sound(Path file, Entry entry) {
    return switch (config.sound()) {
      case ACCOMPANIMENT -> AudioSource.File.channel(file, 0);
      case VOICE -> AudioSource.File.channel(file, 1);
      case BOTH -> new AudioSource.File(file);
    };
  }

  @Override
  public List<String> ignored() {
    return List.of(
        "Lyrics/**",
        "LyricsWav/**",
        "UndividedWavfile/**",
        "UnvoicedFrameLabel/**",
        "unvoicedFrameLabel/**",
        "vocal-nonvocalLabel/**",
        "*.*");
  }
}
