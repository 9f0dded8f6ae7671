package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioFormat;

class EarTest {
  @Test
  void tones_are_heard_within_two_cents() {
    for (double hz : new double[] {82.4, 110, 220, 233.08, 440}) {
      for (int rate : new int[] {8000, 22_050, 44_100}) {
        Ear ear = new Ear(new Tone(hz, 0, 1).clip(AudioFormat.mono(rate)));
        double cents = 1200 * Math.log(ear.hz(0.5) / hz) / Math.log(2);
        assertEquals(0, cents, 2, hz + " Hz at " + rate);
      }
    }
  }

  @Test
  void silence_has_no_pitch_and_no_energy() {
    Ear ear = new Ear(Tone.A3.clip(AudioFormat.mono(22_050)));
    assertTrue(Double.isNaN(ear.hz(0.4)));
    assertEquals(0, ear.energy(0, 0.8));
    assertTrue(ear.energy(0.8, 0.9) > 0.01);
  }

  @Test
  void ends_of_a_clip_are_too_near_to_hear_a_pitch() {
    Ear ear = new Ear(Tone.A3.clip(AudioFormat.mono(22_050)));
    assertTrue(ear.hears(1));
    assertFalse(ear.hears(0.01));
    assertFalse(ear.hears(1.99));
  }
}
