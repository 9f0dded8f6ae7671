package org.mirkit.representations.decoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.plugin.NoParameters;

class DamagedFileTest {
  private static final byte[] TWO_SECONDS = new byte[32_000];
  private static final byte[] WAV = SoundBytes.wav(1, 16, 8000, 1, TWO_SECONDS);

  private final AudioDecoder wav = DecoderProviders.WAV.create(new NoParameters());
  private final AudioDecoder aiff = DecoderProviders.AIFF.create(new NoParameters());
  private final AudioDecoder au = DecoderProviders.AU.create(new NoParameters());
  @TempDir Path folder;

  @Test
  void a_file_cut_short_says_how_much_was_declared_and_how_much_is_there() {
    String message = refusal(wav, Arrays.copyOf(WAV, 44 + 8000));
    assertTrue(message.contains("2.000 s") && message.contains("0.500 s"), message);
    assertTrue(message.contains("song"), message);
    byte[] aifc = SoundBytes.aifc("NONE", 16, TWO_SECONDS);
    assertTrue(refusal(aiff, Arrays.copyOf(aifc, 60 + 8000)).contains("cut short"));
    byte[] sun = SoundBytes.au(3, TWO_SECONDS);
    assertTrue(refusal(au, Arrays.copyOf(sun, 24 + 8000)).contains("cut short"));
  }

  @Test
  void a_header_alone_holds_no_samples() {
    String header = refusal(wav, SoundBytes.wav(1, 16, 8000, 1, new byte[0]));
    assertTrue(header.contains("no samples"), header);
    assertTrue(refusal(wav, Arrays.copyOf(WAV, 36)).contains("no samples"));
    assertTrue(refusal(wav, Arrays.copyOf(WAV, 30)).contains("ends inside"));
  }

  @Test
  void an_empty_or_missing_file_or_a_folder_is_named() throws IOException {
    assertTrue(refusal(wav, new byte[0]).contains("empty"));
    Path missing = folder.resolve("missing.wav");
    String message = assertThrows(AudioException.class, () -> wav.open(missing)).getMessage();
    assertEquals(missing + ": no such file", message);
    Path directory = Files.createDirectory(folder.resolve("a.wav"));
    assertThrows(AudioException.class, () -> wav.open(directory));
  }

  @Test
  void text_in_a_sound_files_clothes_is_refused() {
    assertTrue(
        refusal(wav, "RIFF....WAVE, he said".getBytes(StandardCharsets.UTF_8))
            .contains("no samples"));
  }

  @Test
  void a_compressed_WAV_is_named_by_its_format_code() {
    assertTrue(refusal(wav, SoundBytes.wav(0x55, 16, 8000, 1, TWO_SECONDS)).contains("0x0055"));
  }

  @Test
  void rates_and_channels_that_no_sound_has_are_refused() {
    assertTrue(refusal(wav, SoundBytes.wav(1, 16, 0, 1, TWO_SECONDS)).contains("0.0 Hz"));
    assertTrue(refusal(wav, SoundBytes.wav(1, 16, 8000, 0, TWO_SECONDS)).contains("0 channels"));
  }

  @Test
  void thousands_of_empty_chunks_are_not_searched_for_ever() {
    byte[] file = Arrays.copyOf("RIFF....WAVE".getBytes(StandardCharsets.UTF_8), 1_000_000);
    assertTrue(refusal(wav, file).contains("damaged"));
  }

  private String refusal(AudioDecoder decoder, byte[] bytes) {
    Path file = SoundBytes.write(folder, "song", bytes);
    return assertThrows(AudioException.class, () -> SoundBytes.decode(decoder, file)).getMessage();
  }

  /** Whatever stands in a header, the outcome is sound or a message, and memory stays small. */
  @Property(tries = 600)
  void a_damaged_header_gives_a_clip_or_a_message(
      @ForAll @IntRange(max = 2) int kind,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 59) Integer> places,
      @ForAll @Size(6) List<@ByteRange Byte> values,
      @ForAll @IntRange(max = 200) int length)
      throws IOException {
    byte[] sound = Arrays.copyOf(TWO_SECONDS, 100);
    byte[] file =
        List.of(
                SoundBytes.wav(1, 16, 8000, 1, sound),
                SoundBytes.aifc("NONE", 16, sound),
                SoundBytes.au(3, sound))
            .get(kind)
            .clone();
    for (int i = 0; i < places.size(); i++) {
      file[places.get(i)] = values.get(i);
    }
    decodeAnyhow(List.of(wav, aiff, au).get(kind), Arrays.copyOf(file, length));
  }

  private static void decodeAnyhow(AudioDecoder decoder, byte[] bytes) throws IOException {
    Path file = Files.createTempFile("damaged", ".bin");
    try {
      Files.write(file, bytes);
      SoundBytes.decode(decoder, file);
    } catch (AudioException expected) {
      assertTrue(expected.getMessage().contains(file.toString()));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void a_length_of_gigabytes_in_a_small_file_is_only_a_message() {
    byte[] file = WAV.clone();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(16, 0x7FFF_FFF0);
    assertTrue(refusal(wav, file).contains("no samples"));
  }
}
