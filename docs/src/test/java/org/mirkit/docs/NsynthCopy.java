package org.mirkit.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * A few notes in the form in which NSynth is had: two families, three parts. No part has the sound
 * of another, or the host would refuse the split.
 */
final class NsynthCopy {
  private static final List<String> PARTS = List.of("train", "valid", "test");
  private static final int RATE_HZ = 16_000;
  private static final int SAMPLES = 3 * RATE_HZ;

  private NsynthCopy() {}

  static void write(Path root) throws IOException {
    for (String part : PARTS) {
      Path folder = root.resolve("nsynth-" + part);
      Files.createDirectories(folder.resolve("audio"));
      StringJoiner table = new StringJoiner(",\n", "{\n", "\n}\n");
      for (int i = 0; i < 8; i++) {
        table.add(note(folder, part, i % 2 == 0 ? "bass" : "flute", i));
      }
      Files.writeString(folder.resolve("examples.json"), table.toString());
    }
  }

  private static String note(Path folder, String part, String family, int number)
      throws IOException {
    String instrument = family + "_acoustic_" + part + number;
    int pitch = (family.equals("bass") ? 36 : 72) + number;
    String name = instrument + "-0" + pitch + "-100";
    double detune = PARTS.indexOf(part) / 10.0;
    sine(folder.resolve("audio/" + name + ".wav"), 440 * Math.pow(2, (pitch + detune - 69) / 12));
    return """
        "%s": {"instrument_str": "%s", "instrument_family_str": "%s", "instrument_source_str": "acoustic",
          "qualities_str": [], "pitch": %d, "velocity": 100}"""
        .formatted(name, instrument, family, pitch);
  }

  private static void sine(Path file, double hz) throws IOException {
    byte[] bytes = new byte[2 * SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      int sample = (int) (8000 * Math.sin(2 * Math.PI * hz * i / RATE_HZ));
      bytes[2 * i] = (byte) sample;
      bytes[2 * i + 1] = (byte) (sample >> 8);
    }
    AudioFormat format = new AudioFormat(RATE_HZ, 16, 1, true, false);
    try (AudioInputStream sound =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, SAMPLES)) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
  }
}
