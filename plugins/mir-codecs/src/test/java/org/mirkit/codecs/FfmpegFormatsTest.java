package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

class FfmpegFormatsTest {
  private static final int RATE = 48_000;

  @TempDir Path folder;
  private final AudioDecoder decoder = new FfmpegDecoder();

  @ParameterizedTest
  @CsvSource({
    "x.mp3,  libmp3lame, 2, 0.01,   0",
    "x.flac, flac,       2, 0.0001, 0",
    // this encoder rounds up to 64 samples; libsndfile reads 70016 from the file, too
    "x.ogg,  vorbis,     2, 0.02,   15",
    "x.opus, libopus,    2, 0.02,   0",
    "x.oga,  flac,       1, 0.0001, 0",
    "x.m4a,  alac,       2, 0.0001, 0",
    // MP4 tells FFmpeg where AAC begins, but not where in its last frame it ends
    "x.m4a,  aac,        2, 0.02,   1023",
    "x.mp4,  aac,        1, 0.02,   1023",
  })
  void what_was_encoded_comes_back_at_its_length_and_in_its_place(
      String name, String encoder, int channels, double tolerance, int padding) throws IOException {
    float[] sine = Signals.swellingSine(70_001, RATE, 440);
    float[][] original = new float[channels][];
    Arrays.fill(original, sine);
    Path file = AudioFileWriter.write(folder.resolve(name), encoder, RATE, original);

    assertTrue(decoder.accepts(head(file)));
    AudioClip clip = decode(file);

    assertEquals(new AudioFormat(RATE, channels), clip.format());
    assertEquals(sine.length + padding / 2.0, clip.length(), padding / 2.0);
    for (int c = 0; c < channels; c++) {
      assertTrue(
          Signals.rmsDifference(sine, clip.samples(c)) < tolerance,
          "rms of the difference: " + Signals.rmsDifference(sine, clip.samples(c)));
    }
  }

  @Test
  void bare_AAC_frames_are_read_with_the_encoders_delay() throws IOException {
    float[] sine = Signals.swellingSine(44_100, 44_100, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.aac"), "aac", 44_100, sine);

    assertTrue(decoder.accepts(head(file)));
    assertEquals(44_100, decode(file).length(), 3 * 1024);
  }

  @Test
  void integers_are_scaled_to_full_scale_at_one_without_further_change() {
    float[] steps = {0f, 1f / 32768, -1f / 32768, 0.5f, -0.5f, 32767f / 32768, -1f};
    float[] signal = Arrays.copyOf(steps, 4096);
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", 22_050, signal);

    assertArrayEquals(signal, decode(file).samples(0));
  }

  @Test
  void mono_at_8_kHz_stays_mono_at_8_kHz() {
    float[] sine = Signals.swellingSine(8_000, 8_000, 300);
    Path file = AudioFileWriter.write(folder.resolve("x.mp3"), "libmp3lame", 8_000, sine);

    AudioClip clip = decode(file);

    assertEquals(AudioFormat.mono(8_000), clip.format());
    assertEquals(8_000, clip.length());
  }

  @Test
  void six_channels_at_192_kHz_keep_their_rate_and_order() {
    float[][] channels = new float[6][];
    for (int c = 0; c < 6; c++) {
      channels[c] = Signals.swellingSine(192_000, 192_000, 200 * (c + 1));
    }
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", 192_000, channels);

    AudioClip clip = decode(file);

    assertEquals(new AudioFormat(192_000, 6), clip.format());
    for (int c = 0; c < 6; c++) {
      assertArrayEquals(channels[c], clip.samples(c), 1f / 32768);
    }
  }

  @Test
  void how_much_is_asked_for_at_once_changes_nothing() {
    float[] sine = Signals.swellingSine(30_000, RATE, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.mp3"), "libmp3lame", RATE, sine);
    AudioClip whole = decode(file);

    float[][] rest = new float[1][whole.length()];
    int at = 0;
    try (AudioStream stream = decoder.open(file)) {
      for (int n = 0; n >= 0; at += n, n = stream.read(rest, at, 1 + at % 7)) {
        assertTrue(n <= 7);
      }
    }

    assertArrayEquals(whole.samples(0), rest[0]);
  }

  @Test
  void the_declared_length_of_FLAC_is_exact() {
    float[] sine = Signals.swellingSine(12_345, RATE, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", RATE, sine);

    try (AudioStream stream = decoder.open(file)) {
      assertEquals(12_345, stream.declaredLength().orElseThrow());
    }
  }

  @Test
  void names_with_spaces_and_signs_are_files_and_no_addresses() throws IOException {
    float[] sine = Signals.swellingSine(10_000, RATE, 440);
    Path file = AudioFileWriter.write(folder.resolve("x.flac"), "flac", RATE, sine);
    Path odd = Files.move(file, folder.resolve("a b%20c'd#e?.flac"));

    assertEquals(10_000, decode(odd).length());
  }

  @Test
  void cover_art_is_passed_over() throws IOException {
    float[] sine = Signals.swellingSine(50_000, 44_100, 440);
    Path bare = AudioFileWriter.write(folder.resolve("x.mp3"), "libmp3lame", 44_100, sine);
    byte[] sound = Files.readAllBytes(bare);
    int id3Bytes = 10 + (sound[8] << 7 | sound[9]);
    Path covered = folder.resolve("covered.mp3");
    try (OutputStream out = Files.newOutputStream(covered)) {
      out.write(id3WithPicture(1 << 20));
      out.write(sound, id3Bytes, sound.length - id3Bytes);
    }

    assertTrue(decoder.accepts(head(covered)));
    assertEquals(decode(bare), decode(covered));
  }

  /** An ID3v2.3 tag with one APIC frame (id3.org, 4.15) that claims to be a JPEG. */
  private static byte[] id3WithPicture(int pictureBytes) {
    byte[] type = "\0image/jpeg\0\3\0".getBytes(StandardCharsets.ISO_8859_1);
    int frameBytes = type.length + pictureBytes;
    int tagBytes = 10 + frameBytes;
    ByteBuffer tag = ByteBuffer.allocate(10 + tagBytes);
    tag.put("ID3".getBytes(StandardCharsets.ISO_8859_1)).put((byte) 3).put((byte) 0).put((byte) 0);
    for (int shift = 21; shift >= 0; shift -= 7) {
      tag.put((byte) (tagBytes >> shift & 0x7F));
    }
    tag.put("APIC".getBytes(StandardCharsets.ISO_8859_1)).putInt(frameBytes).putShort((short) 0);
    tag.put(type).putShort((short) 0xFFD8).putShort((short) 0xFFE0);
    return tag.array();
  }

  private AudioClip decode(Path file) {
    try (AudioStream stream = decoder.open(file)) {
      return Signals.readAll(stream);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(AudioDecoder.HEAD_BYTES);
    }
  }
}
