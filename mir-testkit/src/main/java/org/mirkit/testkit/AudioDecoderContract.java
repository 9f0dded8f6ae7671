package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

/**
 * The contract of every {@link AudioDecoder}. Whole, with its provider's and a file among the test
 * resources:
 *
 * <pre>{@code
 * class ApeTest implements ProviderContract<ApeConfig, AudioDecoder>, AudioDecoderContract {
 *   @TempDir Path folder;
 *
 *   public Provider<ApeConfig, AudioDecoder> provider() { return ApePlugin.APE; }
 *   public ApeConfig exampleConfig() { return new ApeConfig(); }
 *   public AudioDecoder decoder() { return provider().create(exampleConfig()); }
 *   public AudioFormat sampleFormat() { return new AudioFormat(44_100, 2); }
 *   public Path sampleFile() throws IOException {
 *     try (InputStream sound = ApeTest.class.getResourceAsStream("second.ape")) {
 *       return Files.write(folder.resolve("second.ape"), sound.readAllBytes());
 *     }
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface AudioDecoderContract {

  /** The decoder to be checked. */
  AudioDecoder decoder();

  /**
   * An intact file of one of the decoder's formats with at least 2000 samples; a second or two, in
   * stereo, is best. It is not written to.
   */
  Path sampleFile() throws IOException;

  /** The rate and channels of {@link #sampleFile()}. */
  AudioFormat sampleFormat();

  @Test
  default void formats_are_named() {
    assertFalse(decoder().formats().isEmpty(), "no formats");
    decoder().formats().forEach(format -> assertFalse(format.isBlank(), "a format without name"));
  }

  @Test
  default void own_sample_is_accepted() throws IOException {
    assertTrue(decoder().accepts(AudioReads.head(sampleFile())));
  }

  @Test
  default void text_zeros_and_nothing_are_not_accepted() {
    AudioDecoder decoder = decoder();
    byte[] text = "Dear reader, this is not music.\n".getBytes(StandardCharsets.UTF_8);
    assertFalse(decoder.accepts(text), "text");
    assertFalse(decoder.accepts(new byte[0]), "nothing");
    assertFalse(decoder.accepts(new byte[1]), "one byte");
    assertFalse(decoder.accepts(new byte[AudioDecoder.HEAD_BYTES]), "zeros");
  }

  @Test
  default void format_is_that_of_the_file() throws IOException {
    try (AudioStream stream = decoder().open(sampleFile())) {
      assertEquals(sampleFormat(), stream.format());
    }
  }

  @Test
  default void samples_are_finite_and_there_are_enough() throws IOException {
    AudioClip clip = AudioReads.whole(decoder(), sampleFile(), 4096);
    assertTrue(clip.length() >= 2000, "only " + clip.length() + " samples");
    assertTrue(Sounds.isFinite(clip), "a sample is not finite");
  }

  @TestFactory
  default Stream<DynamicTest> blocks_of_any_size_equal_one_read() throws IOException {
    AudioClip whole = AudioReads.whole(decoder(), sampleFile(), 1 << 20);
    return Stream.of(1, 7, 1000, 4096, 65_537)
        .map(
            block ->
                DynamicTest.dynamicTest(
                    "blocks of " + block,
                    () -> assertEquals(whole, AudioReads.whole(decoder(), sampleFile(), block))));
  }

  @Test
  default void end_stays_the_end() throws IOException {
    try (AudioStream stream = decoder().open(sampleFile())) {
      float[][] block = new float[stream.format().channels()][8192];
      while (stream.read(block, 0, 8192) != -1) {
        continue;
      }
      assertEquals(-1, stream.read(block, 0, 8192));
    }
  }

  @Test
  default void stream_may_be_closed_early_and_twice() throws IOException {
    AudioStream stream = decoder().open(sampleFile());
    stream.read(new float[stream.format().channels()][10], 0, 10);
    stream.close();
    assertDoesNotThrow(stream::close, "closing twice");
  }

  @Test
  default void four_threads_read_what_one_reads() throws Exception {
    AudioDecoder decoder = decoder();
    Path file = sampleFile();
    AudioClip alone = AudioReads.whole(decoder, file, 4096);
    for (AudioClip clip : Concurrently.call(() -> AudioReads.whole(decoder, file, 4096))) {
      assertEquals(alone, clip);
    }
  }

  @Test
  default void text_file_is_refused_by_name(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.mp3"), "This is not music.\n".repeat(300));
    assertRefusedByName(file);
  }

  @Test
  default void empty_and_missing_files_are_refused_by_name(@TempDir Path folder)
      throws IOException {
    assertRefusedByName(Files.createFile(folder.resolve("nothing.wav")));
    assertRefusedByName(folder.resolve("missing.wav"));
  }

  private void assertRefusedByName(Path file) {
    String name = file.getFileName().toString();
    String message =
        Refusals.message(AudioException.class, name, () -> AudioReads.whole(decoder(), file, 4096));
    assertTrue(message.contains(name), "the message does not name " + name + ": " + message);
  }

  @Test
  default void files_are_closed_after_reading_in_part_and_after_refusals(@TempDir Path folder)
      throws IOException {
    Path file = Files.copy(sampleFile(), folder.resolve("sample"));
    AudioReads.whole(decoder(), file, 4096);
    try (AudioStream stream = decoder().open(file)) {
      stream.read(new float[stream.format().channels()][10], 0, 10);
    }
    Path text = Files.writeString(folder.resolve("letter.wav"), "Not music.".repeat(900));
    Path torn = Files.write(folder.resolve("torn"), Arrays.copyOf(Files.readAllBytes(file), 60));
    for (Path strange : List.of(text, torn)) {
      Refusals.ifAny(AudioException.class, () -> AudioReads.whole(decoder(), strange, 4096));
    }
    OpenFiles.requireNone(folder, "decoding");
  }

  @TestFactory
  default Stream<DynamicTest> truncated_file_gives_fewer_samples_or_is_refused(@TempDir Path folder)
      throws IOException {
    byte[] intact = Files.readAllBytes(sampleFile());
    int samples = AudioReads.whole(decoder(), sampleFile(), 4096).length();
    int size = intact.length;
    return Stream.of(1, 4, 10, 30, 43, 44, 60, size / 10, size / 2, size * 9 / 10, size - 1)
        .filter(length -> length < size)
        .distinct()
        .map(
            length ->
                DynamicTest.dynamicTest(
                    length + " of " + size + " bytes",
                    () -> {
                      Path file = folder.resolve("truncated-" + length);
                      Files.createDirectories(folder);
                      Files.write(file, Arrays.copyOf(intact, length));
                      assertAtMost(samples, file);
                    }));
  }

  private void assertAtMost(int samples, Path file) {
    try {
      int found = AudioReads.whole(decoder(), file, 4096).length();
      assertTrue(found <= samples, found + " samples from a part, " + samples + " from the whole");
    } catch (AudioException refused) {
      assertFalse(refused.getMessage().isBlank(), "refused without words");
    }
  }
}
