package org.mirkit.representations.chroma;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

class ChromaLawsTest {

  static Stream<Representation> chromas() {
    return Stream.of(
        new ChromaStft(ChromaStftConfig.defaults()),
        new ChromaCqt(ChromaCqtConfig.defaults()),
        new ChromaCqt(ChromaVqtConfig.defaults()),
        new ChromaCens(ChromaCensConfig.defaults()));
  }

  @Property(tries = 12)
  void a_tone_is_its_pitch_class_in_every_kind_of_chroma(
      @ForAll @IntRange(min = 48, max = 83) int midi) {
    chromas().forEach(chroma -> assertEquals(midi % 12, loudest(chroma.extract(tone(midi, 1)))));
  }

  @ParameterizedTest
  @MethodSource("chromas")
  void a_tone_an_octave_higher_is_of_the_same_pitch_class(Representation chroma) {
    assertEquals(loudest(chroma.extract(tone(57, 1))), loudest(chroma.extract(tone(69, 1))));
  }

  @ParameterizedTest
  @MethodSource("chromas")
  void normalised_chroma_does_not_hear_loudness(Representation chroma) {
    assertArrayEquals(
        values(chroma.extract(tone(60, 1))), values(chroma.extract(tone(60, 0.25f))), 1e-5f);
  }

  @ParameterizedTest
  @MethodSource("chromas")
  void silence_has_no_pitch_class(Representation chroma) {
    for (float value : values(chroma.extract(AudioClip.of(22_050, new float[9000])))) {
      assertEquals(0, value);
    }
  }

  @Property(tries = 24)
  void fifths_are_neighbours_on_the_first_circle_of_tonal_centroids(
      @ForAll @IntRange(min = 48, max = 71) int midi) {
    Tonnetz tonnetz = new Tonnetz(TonnetzConfig.defaults());
    Features root = tonnetz.extract(tone(midi, 1));
    assertTrue(distance(root, tonnetz.extract(tone(midi + 7, 1))) < 0.6);
    assertTrue(distance(root, tonnetz.extract(tone(midi + 6, 1))) > 1.8);
  }

  @Test
  void a_clip_too_long_to_keep_its_spectrogram_gives_the_same() {
    ChromaStft forgetful = new ChromaStft(ChromaStftConfig.defaults(), 0);
    ChromaStft keeping = new ChromaStft(ChromaStftConfig.defaults());
    AudioClip clip = tone(61, 0.7f);
    assertArrayEquals(values(keeping.extract(clip)), values(forgetful.extract(clip)));
  }

  private static double distance(Features a, Features b) {
    int frame = a.frames() / 2;
    return Math.hypot(a.at(0, 0, frame) - b.at(0, 0, frame), a.at(0, 1, frame) - b.at(0, 1, frame));
  }

  private static int loudest(Features features) {
    int loudest = 0;
    int frame = features.frames() / 2;
    for (int row = 1; row < features.spec().bins(); row++) {
      loudest = features.at(0, row, frame) > features.at(0, loudest, frame) ? row : loudest;
    }
    return loudest;
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  private static AudioClip tone(int midi, float amplitude) {
    double hz = 440 * Math.pow(2, (midi - 69) / 12.0);
    float[] samples = new float[22_050];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = amplitude * (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 22_050));
    }
    return AudioClip.of(22_050, samples);
  }
}
