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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;

/**
 * Our side of the comparison with Python's libraries: reads a task from each line of standard
 * input, does it once, answers with its nanoseconds; so that the other side can take turns with us.
 *
 * <p>A task is {@code resample HZ}, {@code wav}, or a representation as on {@code mir}'s command
 * line, {@code chroma-cqt tuning=0}. After a tab may stand a file that the result is written to, as
 * raw floats.
 */
public final class PeerRuns {
  private final Parts parts = new Parts();
  private final Map<String, Supplier<?>> tasks = new HashMap<>();
  private final AudioReader reader = parts.reader();
  private final Resampler resampler = parts.resampler().value();
  private final Path stereo;
  private final AudioClip sound;
  private final AudioClip fast;

  private PeerRuns(Path folder) throws IOException {
    stereo = folder.resolve("stereo.wav");
    sound = AudioClip.of(22_050, floats(folder.resolve("22050.f32")));
    fast = AudioClip.of(44_100, floats(folder.resolve("44100.f32")));
  }

  /** Serves tasks until the input ends; the argument is the folder with the sound. */
  public static void main(String[] arguments) throws IOException {
    PeerRuns runs = new PeerRuns(Path.of(arguments[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = in.readLine()) != null; ) {
      runs.serve(line.split("\t", 2), System.out);
    }
  }

  private void serve(String[] request, PrintStream out) throws IOException {
    Supplier<?> task = tasks.computeIfAbsent(request[0], this::task);
    long start = System.nanoTime();
    Object result = task.get();
    long nanoseconds = System.nanoTime() - start;
    if (request.length == 2) {
      write(result, Path.of(request[1]));
    }
    out.println(nanoseconds);
    out.flush();
  }

  private Supplier<?> task(String words) {
    if (words.equals("wav")) {
      return () -> reader.read(stereo, 2);
    }
    if (words.startsWith("resample ")) {
      int targetHz = Integer.parseInt(words.substring("resample ".length()));
      return () -> resampler.resample(fast, targetHz);
    }
    Representation representation = parts.representation(words).value();
    return () -> representation.extract(sound);
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

  private static float[] floats(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    float[] values = new float[bytes.remaining() / 4];
    bytes.asFloatBuffer().get(values);
    return values;
  }
}
