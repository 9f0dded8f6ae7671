package org.mirkit.runner.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.runner.audio.WavWriter;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.io.IoReason;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --encoding}, mixed into commands that write sound, and how they write it. */
public final class WavOutput {
  @Option(
      names = "--encoding",
      paramLabel = "pcm16|float32",
      defaultValue = "pcm16",
      description = "16-bit integers (the default) or 32-bit floats.")
  private String encoding = "pcm16";

  /** Refuses another encoding before any work is done. */
  public void check(CommandSpec spec) {
    if (!encoding.equalsIgnoreCase("pcm16") && !encoding.equalsIgnoreCase("float32")) {
      throw new ParameterException(
          spec.commandLine(), "--encoding is pcm16 or float32, not '" + encoding + "'");
    }
  }

  /** How it writes, in a word. */
  public String encoding() {
    return encoding.toLowerCase(Locale.ROOT);
  }

  /** Writes a sound; one that 16 bits cannot hold is turned down, and a line says so. */
  public void write(Path file, AudioClip sound, Console console) {
    WavWriter writer = WavWriter.valueOf(encoding.toUpperCase(Locale.ROOT));
    double peak = peak(sound);
    AudioClip written = sound;
    if (writer == WavWriter.PCM16 && peak > 1) {
      written = scaled(sound, 1 / peak);
      console.say(
          "the sound is turned down by %.1f dB, so that 16 bits hold it"
              .formatted(20 * Math.log10(peak)));
    }
    try {
      writer.write(file, written);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private static double peak(AudioClip sound) {
    double peak = 0;
    for (int channel = 0; channel < sound.format().channels(); channel++) {
      for (float sample : sound.samples(channel)) {
        peak = Math.max(peak, Math.abs(sample));
      }
    }
    return peak;
  }

  private static AudioClip scaled(AudioClip sound, double factor) {
    float[][] channels = new float[sound.format().channels()][sound.length()];
    for (int channel = 0; channel < channels.length; channel++) {
      float[] samples = sound.samples(channel);
      for (int i = 0; i < samples.length; i++) {
        channels[channel][i] = (float) (factor * samples[i]);
      }
    }
    return AudioClip.of(sound.sampleRateHz(), channels);
  }
}
