package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;

class DamagedFilesTest {
  private static final int RATE = 44_100;
  private static final int SECONDS = 5;

  private static final Logger LOG = Logger.getLogger("org.mirkit.codecs");

  @TempDir Path folder;
  private final FfmpegDecoder decoder = new FfmpegDecoder();
  private final float[] sine = Signals.swellingSine(SECONDS * RATE, RATE, 440);

  @BeforeAll
  static void keepWarningsOffTheTerminal() {
    LOG.setUseParentHandlers(false);
  }

  @Test
  void a_missing_file_is_named() {
    assertProblem(folder.resolve("gone.mp3"), "gone.mp3", "no such file");
  }

  @Test
  void a_file_without_a_byte_is_not_accepted_and_called_empty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.mp3"));

    assertFalse(decoder.accepts(new byte[0]));
    assertProblem(file, "empty.mp3", "0 bytes");
  }

  @Test
  void text_under_an_audio_name_is_not_accepted_and_cannot_be_opened() throws IOException {
    String text = "These are the words of a song, not its sound.\n".repeat(500);
    Path file = Files.writeString(folder.resolve("song.mp3"), text);

    assertFalse(decoder.accepts(text.getBytes(StandardCharsets.UTF_8)));
    assertProblem(file, "song.mp3");
  }

  @Test
  void a_FLAC_header_alone_holds_no_sound() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.flac", "flac"));
    byte[] header = Arrays.copyOf(whole, 4 + 4 + 34);
    header[4] |= (byte) 0x80;

    assertTrue(decoder.accepts(header));
    assertProblem(write("header.flac", header), "header.flac", "no sound");
  }

  @Test
  void an_ID3_tag_alone_holds_no_sound() throws IOException {
    byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 1, 0};

    assertTrue(decoder.accepts(tag));
    assertProblem(write("tag.mp3", Arrays.copyOf(tag, 138)), "tag.mp3");
  }

  @Test
  void truncated_FLAC_says_where_it_ends_and_where_it_should() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.flac", "flac"));

    AudioException problem =
        assertProblem(write("half.flac", Arrays.copyOf(whole, whole.length / 2)), "half.flac");

    assertTrue(problem.getMessage().contains("declares 5.00 s"), problem.getMessage());
  }

  @Test
  void MP4_whose_index_at_its_end_is_missing_cannot_be_opened() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.m4a", "aac"));
    Path file = write("half.m4a", Arrays.copyOf(whole, whole.length / 2));

    AudioException problem = assertProblem(file, "half.m4a");

    assertTrue(problem.getMessage().contains("Invalid data found"), problem.getMessage());
  }

  @Test
  void MP4_without_the_last_part_of_its_sound_is_cut_off() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.m4a", "aac"));
    int data = indexOf(whole, "mdat");
    int index = indexOf(whole, "moov");
    for (int i = (data + index) / 2; i < index - 4; i++) {
      whole[i] = 0;
    }

    assertProblem(write("zeros.m4a", whole), "zeros.m4a");
  }

  @Test
  void a_few_broken_FLAC_frames_become_silence_of_the_same_length() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.flac", "flac"));
    Arrays.fill(whole, whole.length / 2, whole.length / 2 + 64, (byte) 0x55);

    Warnings warnings = new Warnings();
    LOG.addHandler(warnings);
    AudioClip clip = decode(write("hurt.flac", whole));
    LOG.removeHandler(warnings);

    assertTrue(warnings.contains("hurt.flac", "1 of "), "the damage is counted in a warning");

    assertEquals(sine.length, clip.length());
    int third = sine.length / 3;
    assertEquals(Signals.rms(sine, 0, third), Signals.rms(clip.samples(0), 0, third), 1e-4);
    int late = sine.length - third;
    assertEquals(
        Signals.rms(sine, late, sine.length),
        Signals.rms(clip.samples(0), late, sine.length),
        1e-4);
    assertTrue(peak(clip) <= 0.6, "damage must not become noise, but the peak is " + peak(clip));
  }

  @Test
  void a_few_broken_MP3_frames_cost_no_more_than_themselves() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.mp3", "libmp3lame"));
    byte[] noise = new byte[2000];
    new Random(1).nextBytes(noise);
    System.arraycopy(noise, 0, whole, whole.length / 2, noise.length);

    AudioClip clip = decode(write("hurt.mp3", whole));

    assertEquals(sine.length, clip.length(), 8 * 1152);
  }

  @Test
  void a_file_that_is_mostly_broken_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(encode("x.flac", "flac"));
    for (int i = whole.length / 8; i < whole.length; i += 300) {
      whole[i] ^= 0x5A;
    }

    assertProblem(write("ruin.flac", whole), "ruin.flac", "get another copy");
  }

  @Test
  void a_stream_that_changes_its_rate_is_refused_with_both_rates() throws IOException {
    Path low = folder.resolve("low.mp3");
    AudioFileWriter.write(low, "libmp3lame", 22_050, Signals.swellingSine(44_100, 22_050, 300));
    Path both = folder.resolve("both.mp3");
    try (OutputStream out = Files.newOutputStream(both)) {
      Files.copy(encode("x.mp3", "libmp3lame"), out);
      Files.copy(low, out);
    }

    assertProblem(both, "both.mp3", "44100 Hz", "22050 Hz");
  }

  @Test
  void a_tag_behind_the_last_frame_adds_nothing() throws IOException {
    Path file = encode("x.mp3", "libmp3lame");
    int length = decode(file).length();
    byte[] tag = Arrays.copyOf("APETAGEX".getBytes(StandardCharsets.US_ASCII), 500);
    Files.write(file, tag, java.nio.file.StandardOpenOption.APPEND);

    assertEquals(length, decode(file).length());
  }

  @Test
  void damage_at_any_place_ends_in_sound_or_in_words() throws IOException {
    Random random = new Random(7);
    for (String[] kind :
        new String[][] {
          {"x.mp3", "libmp3lame"}, {"x.flac", "flac"}, {"x.ogg", "vorbis"}, {"x.m4a", "aac"}
        }) {
      byte[] whole = Files.readAllBytes(encode(kind[0], kind[1]));
      for (int round = 0; round < 25; round++) {
        byte[] hurt = whole.clone();
        for (int i = 0; i < 1 << round % 8; i++) {
          hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
        }
        Path file = write("r" + round + kind[0], hurt);
        try {
          assertTrue(decode(file).length() > 0);
        } catch (AudioException e) {
          assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        }
      }
    }
  }

  private Path encode(String name, String encoder) {
    float[][] channels =
        encoder.equals("vorbis") ? new float[][] {sine, sine} : new float[][] {sine};
    return AudioFileWriter.write(folder.resolve(name), encoder, RATE, channels);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private AudioClip decode(Path file) {
    try (AudioStream stream = decoder.open(file)) {
      return Signals.readAll(stream);
    }
  }

  private AudioException assertProblem(Path file, String... words) {
    AudioException problem = assertThrows(AudioException.class, () -> decode(file));
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
    return problem;
  }

  /** Keeps what is logged. */
  private static final class Warnings extends Handler {
    private final List<String> messages = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      messages.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
    }

    boolean contains(String file, String words) {
      return messages.stream().anyMatch(m -> m.contains(file) && m.contains(words));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static int indexOf(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
  }

  private static double peak(AudioClip clip) {
    double peak = 0;
    for (float sample : clip.samples(0)) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }
}
