package org.mirkit.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.decoder.NoParameters;
import org.mirkit.representations.decoder.WavProvider;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mel.MelSpectrogram;
import org.mirkit.representations.resample.WindowedSincConfig;
import org.mirkit.representations.resample.WindowedSincResampler;
import org.mirkit.representations.stft.Spectrogram;
import org.mirkit.representations.stft.StftConfig;
import org.mirkit.representations.stft.StftValue;
import org.mirkit.runner.audio.AudioReader;

/**
 * Our side of the comparison with Python's libraries: reads the name of a task from standard input,
 * does it once, answers with its nanoseconds; so that the other side can take turns with us. {@code
 * NAME FILE} also writes the result as raw floats.
 */
public final class PeerRuns {
  private final Map<String, Supplier<?>> tasks;

  private PeerRuns(Path folder) {
    AudioReader reader = new AudioReader(List.of(new WavProvider().create(new NoParameters())));
    AudioClip sound = AudioClip.of(22_050, floats(folder.resolve("22050.f32")));
    AudioClip fast = AudioClip.of(44_100, floats(folder.resolve("44100.f32")));
    Representation stft = new Spectrogram(stft());
    Representation mel = new MelSpectrogram(mel());
    Resampler resampler = new WindowedSincResampler(WindowedSincConfig.defaults());
    tasks =
        Map.of(
            "stft", () -> stft.extract(sound),
            "mel", () -> mel.extract(sound),
            "resample-22050", () -> resampler.resample(fast, 22_050),
            "resample-16000", () -> resampler.resample(fast, 16_000),
            "wav", () -> reader.read(folder.resolve("stereo.wav"), 2));
  }

  /** Serves tasks until the input ends; the argument is the folder with the sound. */
  public static void main(String[] arguments) throws IOException {
    PeerRuns runs = new PeerRuns(Path.of(arguments[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = in.readLine()) != null; ) {
      runs.serve(line.split(" ", 2), System.out);
    }
  }

  private void serve(String[] request, PrintStream out) throws IOException {
    Supplier<?> task = tasks.get(request[0]);
    if (task == null) {
      throw new IllegalArgumentException(request[0] + " is none of " + tasks.keySet());
    }
    long start = System.nanoTime();
    Object result = task.get();
    long nanoseconds = System.nanoTime() - start;
    if (request.length == 2) {
      write(result, Path.of(request[1]));
    }
    out.println(nanoseconds);
    out.flush();
  }

  private static void write(Object result, Path file) throws IOException {
    float[] values;
    if (result instanceof Features features) {
      values = new float[features.size()];
      features.copyTo(values, 0);
    } else {
      values = ((AudioClip) result).samples(0);
    }
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    Files.write(file, bytes.array());
  }

  private static float[] floats(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      float[] values = new float[bytes.remaining() / 4];
      bytes.asFloatBuffer().get(values);
      return values;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static StftConfig stft() {
    return new StftConfig(StftFrames.defaults(), StftValue.POWER, 1e-10, none(), true);
  }

  /** With {@code power_to_db}'s limit of 80 dB, as the others compute it. */
  private static MelConfig mel() {
    return new MelConfig(
        StftFrames.defaults(),
        MelFilters.defaults(),
        2,
        MelCompression.DB,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.of(80.0),
        true);
  }

  private static Optional<Double> none() {
    return Optional.empty();
  }
}
