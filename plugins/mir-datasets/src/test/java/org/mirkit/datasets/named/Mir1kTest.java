package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.plugin.Provider;

class Mir1kTest implements ReaderContract<Mir1kConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .file("PitchLabel/abjones_1_01.pv", "0", "69", "57.5")
        .file("PitchLabel/amy_3_02.pv", "60")
        .files("Lyrics/abjones_1_01.txt", "Wavfile/abjones_1_01.wav", "Wavfile/amy_3_02.wav");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<Mir1kConfig, Dataset> provider() {
    return Tree.reader("mir-1k", Mir1kConfig.class);
  }

  @Override
  public Mir1kConfig config(Copy copy) {
    return new Mir1kConfig(copy, Mir1kConfig.Sound.VOICE);
  }

  @Test
  void lines_are_semitones_every_20_ms_from_the_middle_of_the_first_frame() {
    PitchCurve curve = Tree.label(dataset(), "Wavfile/abjones_1_01.wav", PitchCurve.class);

    assertEquals(3, curve.size());
    assertEquals(0.02, curve.timeOf(0));
    assertFalse(curve.voicedAt(0));
    assertEquals(440, curve.hzAt(1), 1e-9);
    assertEquals(440 * Math.pow(2, -11.5 / 12), curve.hzAt(2), 1e-9);
    assertEquals(Optional.of("abjones"), Tree.group(dataset(), "Wavfile/abjones_1_01.wav"));
  }

  @Test
  void the_voice_is_on_the_right_and_the_accompaniment_on_the_left() {
    assertEquals(AudioSource.File.channel(amy(), 1), sound(Mir1kConfig.Sound.VOICE));
    assertEquals(AudioSource.File.channel(amy(), 0), sound(Mir1kConfig.Sound.ACCOMPANIMENT));
  }

  @Test
  void both_channels_are_the_file_itself() {
    assertEquals(new AudioSource.File(amy()), sound(Mir1kConfig.Sound.BOTH));
  }

  private Path amy() {
    return root.resolve("Wavfile/amy_3_02.wav");
  }

  private AudioSource sound(Mir1kConfig.Sound sound) {
    Dataset dataset = provider().create(new Mir1kConfig(tree().whole(), sound));
    return Tree.track(dataset, "Wavfile/amy_3_02.wav").audio();
  }
}
