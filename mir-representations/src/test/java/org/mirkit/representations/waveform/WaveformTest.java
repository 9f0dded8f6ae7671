package org.mirkit.representations.waveform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mirkit.representations.SyntheticSounds.values;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
}
