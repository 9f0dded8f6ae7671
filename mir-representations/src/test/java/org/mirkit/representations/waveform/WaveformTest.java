package org.mirkit.representations.waveform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mirkit.representations.SyntheticSounds.values;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;

class WaveformTest {

  @Test
  void by_default_each_sample_is_a_frame() {
    Waveform waveform = new Waveform(new WaveformConfig(22_050, 1, Optional.empty()));
    Features features = waveform.extract(GoldenSignal.clip());
    assertEquals(1, features.spec().bins());
    assertEquals(1, features.spec().hopSamples());
    assertArrayEquals(GoldenSignal.clip().samples(0), values(features));
  }

  @Test
  void overlapping_frames_equal_librosas() {
    Waveform waveform = new Waveform(new WaveformConfig(22_050, 50, Optional.of(210)));
    Features features = waveform.extract(GoldenSignal.clip());
    assertEquals(0, Npy.golden("frames_50_210.npy").relativeError(features));
    assertEquals(40 / 22_050.0, features.spec().frequency().coordinate(40));
  }

  @Test
  void standardised_frames_have_mean_0_and_deviation_1_whatever_the_level() {
    Waveform waveform = new Waveform(new WaveformConfig(22_050, 256, Optional.of(100), true));
    Features features = waveform.extract(GoldenSignal.clip());
    for (int frame = 0; frame < features.frames(); frame++) {
      double sum = 0;
      double squares = 0;
      for (int bin = 0; bin < 256; bin++) {
        sum += features.at(0, bin, frame);
        squares += Math.pow(features.at(0, bin, frame), 2);
      }
      assertEquals(0, sum / 256, 1e-6);
      assertEquals(1, squares / 256, 1e-4);
    }
  }

  @Test
  void a_standardised_silence_stays_silent() {
    Waveform waveform = new Waveform(new WaveformConfig(22_050, 4, Optional.empty(), true));
    AudioClip silence = AudioClip.of(22_050, new float[16]);
    assertArrayEquals(new float[16], values(waveform.extract(silence)));
  }
}
