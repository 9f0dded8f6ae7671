package org.mirkit.representations.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.audio.AudioClip;

class PitchChangeTest {
  private static final int RATE_HZ = 22_050;

  @ParameterizedTest
  @CsvSource({
    "110, -7",
    "110, 1",
    "110, 12",
    "440, -1",
    "440, 0.13",
    "440, 3",
    "1234, 5",
    "2500, -3"
  })
  void a_shifted_sine_is_a_sine_of_its_new_pitch(double hz, double semitones) {
    AudioClip clip = AudioClip.of(RATE_HZ, Tone.sine(hz, 2, RATE_HZ));
    double ratio = Math.pow(2, semitones / 12);
    AudioClip shifted = PitchChange.shifted(clip, ratio);
    assertEquals(clip.length(), shifted.length());
    Tone tone = Tone.near(hz * ratio, shifted.samples(0), RATE_HZ);
    assertEquals(0, 1200 * Math.log(tone.hz() / hz / ratio) / Math.log(2), 0.05, "cents");
    assertEquals(0.5, tone.amplitude(), 0.001);
    assertTrue(tone.restDb() < -75, "all else is at " + tone.restDb() + " dB");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-5, -2, 1, 4})
  void shifted_clicks_stay_where_they_are_and_stay_clicks(double semitones) {
    float[] clicks = new float[2 * RATE_HZ];
    for (int place = RATE_HZ / 4; place < clicks.length - 1000; place += RATE_HZ / 5) {
      clicks[place] = 1;
    }
    double ratio = Math.pow(2, semitones / 12);
    float[] shifted = PitchChange.shifted(AudioClip.of(RATE_HZ, clicks), ratio).samples(0);
    for (int place = RATE_HZ / 4; place < clicks.length - 1000; place += RATE_HZ / 5) {
      double near = energy(shifted, place - 22, place + 23);
      double all = energy(shifted, place - RATE_HZ / 10, place + RATE_HZ / 10);
      assertTrue(near > 0.9 * all, near / all + " within a millisecond of " + place);
    }
  }

  @Test
  void a_played_sine_is_higher_and_shorter() {
    AudioClip clip = AudioClip.of(RATE_HZ, Tone.sine(440, 2, RATE_HZ));
    AudioClip played = PitchChange.played(clip, 1.25);
    assertEquals(clip.length() / 1.25, played.length(), 0.5);
    Tone tone = Tone.near(550, played.samples(0), RATE_HZ);
    assertEquals(550, tone.hz(), 0.001);
    assertTrue(tone.restDb() < -75, "all else is at " + tone.restDb() + " dB");
  }

  @Test
  void what_would_lie_beyond_half_the_rate_is_lost() {
    AudioClip clip = AudioClip.of(RATE_HZ, Tone.sine(9500, 1, RATE_HZ));
    float[] shifted = PitchChange.shifted(clip, 1.25).samples(0);
    for (int i = RATE_HZ / 4; i < RATE_HZ * 3 / 4; i++) {
      assertEquals(0, shifted[i], 1e-3, "sample " + i);
    }
  }

  private static double energy(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return sum;
  }
}
