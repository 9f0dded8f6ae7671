package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.testkit.reference.SharedReference;

/**
 * Real recordings decode to what libsndfile makes of them: golden lengths, root mean squares of the
 * four quarters and a sample in the middle, from python-soundfile 0.14.0 (libsndfile 1.2), float32.
 */
class RealRecordingsTest {

  @ParameterizedTest
  @CsvSource({
    "emotify/rock/101.ogg, 22050, 1323648, 0.2290235, 0.2874458, 0.311864, 0.2676889, 0.029555436",
    "emotify/classical/001.ogg, 22050, 1323648, 0.1295678, 0.1544726, 0.1509626, 0.1564469, -0.017841678",
    "emotify/pop/302.ogg, 22050, 1323648, 0.2527018, 0.2747261, 0.3097751, 0.2665333, 0.398112833",
    "guitar-chords/a/a001.flac, 44100, 52224, 0.0119296, 0.0086969, 0.0048921, 0.0044893, 0.007415771",
    "guitar-chords/a/a003.flac, 44100, 67584, 0.0094591, 0.0078142, 0.0053293, 0.0037481, -0.000427246",
  })
  void samples_equal_those_of_libsndfile(
      String path,
      int rateHz,
      int length,
      double q1,
      double q2,
      double q3,
      double q4,
      float middle) {
    Path file = SharedReference.require("data/" + path);

    AudioClip clip;
    try (AudioStream stream = new FfmpegDecoder().open(file)) {
      clip = Signals.readAll(stream);
    }

    assertEquals(AudioFormat.mono(rateHz), clip.format());
    assertEquals(length, clip.length());
    double[] quarters = {q1, q2, q3, q4};
    for (int i = 0; i < 4; i++) {
      int from = (int) ((long) i * length / 4);
      int to = (int) ((i + 1L) * length / 4);
      assertEquals(quarters[i], Signals.rms(clip.samples(0), from, to), 2e-6, "quarter " + i);
    }
    assertEquals(middle, clip.samples(0)[length / 2], 2e-6);
  }
}
