package org.mirkit.representations.decoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.representations.Npy;
import org.mirkit.testkit.reference.SharedReference;

class DecoderTest {
  private static final float[] SAMPLES = {0, 0.5f, -0.5f, 0.25f, -1, 0.125f};

  private final AudioDecoder wav = DecoderProviders.WAV.create(new NoParameters());
  private final AudioDecoder aiff = DecoderProviders.AIFF.create(new NoParameters());
  private final AudioDecoder au = DecoderProviders.AU.create(new NoParameters());
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "WAVE, 8", "WAVE, 16", "WAVE, 24", "WAVE, 32",
    "AIFF, 8", "AIFF, 16", "AIFF, 24", "AIFF, 32",
    "AU, 8", "AU, 16", "AU, 24", "AU, 32"
  })
  void integers_that_the_JDK_wrote_are_read_exactly(String format, int bits) throws IOException {
    AudioFileFormat.Type type =
        Arrays.stream(AudioSystem.getAudioFileTypes())
            .filter(t -> t.toString().equals(format))
            .findFirst()
            .orElseThrow();
    boolean big = !format.equals("WAVE");
    boolean signed = bits > 8 || big;
    AudioFormat pcm = new AudioFormat(44_100, bits, 2, signed, big);
    byte[] bytes = stereo(bits, signed, big);
    Path file = folder.resolve("written");
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes), pcm, SAMPLES.length),
        type,
        file.toFile());
    AudioClip clip = SoundBytes.decode(decoderOf(file), file);
    assertEquals(44_100, clip.sampleRateHz());
    assertArrayEquals(SAMPLES, clip.samples(0));
    assertArrayEquals(new float[SAMPLES.length], clip.samples(1));
  }

  private AudioDecoder decoderOf(Path file) throws IOException {
    byte[] head = Arrays.copyOf(Files.readAllBytes(file), 64);
    var accepting = java.util.stream.Stream.of(wav, aiff, au).filter(d -> d.accepts(head)).toList();
    assertEquals(1, accepting.size());
    return accepting.get(0);
  }

  private static byte[] stereo(int bits, boolean signed, boolean big) {
    int width = bits / 8;
    byte[] bytes = new byte[SAMPLES.length * 2 * width];
    for (int i = 0; i < 2 * SAMPLES.length; i++) {
      long value = i % 2 == 1 ? 0 : (long) (SAMPLES[i / 2] * (1L << bits - 1));
      value += signed ? 0 : 128;
      for (int b = 0; b < width; b++) {
        bytes[i * width + (big ? width - 1 - b : b)] = (byte) (value >> 8 * b);
      }
    }
    return bytes;
  }

  @Test
  void floats_and_doubles_in_a_WAV_keep_their_values_even_beyond_full_scale_or_NaN() {
    ByteBuffer floats = SoundBytes.little(12).putFloat(1.5f).putFloat(Float.NaN).putFloat(-0.1f);
    byte[] single = SoundBytes.wav(3, 32, 48_000, 1, floats.array());
    assertArrayEquals(new float[] {1.5f, Float.NaN, -0.1f}, samples(wav, single));
    ByteBuffer doubles = SoundBytes.little(16).putDouble(-2).putDouble(0.1);
    byte[] twice = SoundBytes.wav(3, 64, 48_000, 1, doubles.array());
    assertArrayEquals(new float[] {-2, 0.1f}, samples(wav, twice));
  }

  @Test
  void an_extensible_WAV_of_24_bits_is_read() {
    ByteBuffer file = SoundBytes.little(12 + 48 + 8 + 6);
    SoundBytes.tag(file, "RIFF").putInt(66);
    SoundBytes.tag(SoundBytes.tag(file, "WAVE"), "fmt ").putInt(40);
    file.putShort((short) 0xFFFE).putShort((short) 1).putInt(96_000).putInt(288_000);
    file.putShort((short) 3).putShort((short) 24).putShort((short) 22).putShort((short) 20);
    file.putInt(4).putShort((short) 1).put(new byte[14]);
    SoundBytes.tag(file, "data").putInt(6).put(new byte[] {0, 0, 0x40, 0, 0, (byte) 0x80});
    assertArrayEquals(new float[] {0.5f, -1}, samples(wav, file.array()));
  }

  @Test
  void an_RF64_file_takes_its_length_from_ds64() {
    ByteBuffer file = SoundBytes.little(12 + 36 + 24 + 8 + 4 + 2);
    SoundBytes.tag(file, "RF64").putInt(-1);
    SoundBytes.tag(SoundBytes.tag(file, "WAVE"), "ds64").putInt(28);
    file.putLong(78).putLong(4).putLong(2).putInt(0);
    SoundBytes.tag(file, "fmt ").putInt(16);
    file.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(16_000);
    file.putShort((short) 2).putShort((short) 16);
    SoundBytes.tag(file, "data").putInt(-1).putShort((short) 16_384).putShort((short) -16_384);
    file.putShort((short) 99);
    assertArrayEquals(new float[] {0.5f, -0.5f}, samples(wav, file.array()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "2147480000, 2147479552"})
  void a_WAV_that_was_written_to_a_pipe_goes_on_to_its_end(int riffLength, int dataLength) {
    byte[] data = SoundBytes.shorts(ByteOrder.LITTLE_ENDIAN, 16_384, -16_384, 8192);
    byte[] file = SoundBytes.wav(1, 16, 8000, 1, data);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, riffLength);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(40, dataLength);
    assertArrayEquals(new float[] {0.5f, -0.5f, 0.25f}, samples(wav, file));
  }

  @Test
  void an_AIFC_may_be_little_endian_or_float() {
    byte[] little = SoundBytes.shorts(ByteOrder.LITTLE_ENDIAN, 16_384, -32_768);
    assertArrayEquals(new float[] {0.5f, -1}, samples(aiff, SoundBytes.aifc("sowt", 16, little)));
    byte[] floats = ByteBuffer.allocate(8).putFloat(0.1f).putFloat(-3).array();
    assertArrayEquals(new float[] {0.1f, -3}, samples(aiff, SoundBytes.aifc("fl32", 32, floats)));
  }

  @ParameterizedTest
  @CsvSource({"1, ULAW", "27, ALAW"})
  void companded_samples_are_read_as_the_JDK_reads_them(int encoding, String name)
      throws IOException {
    byte[] codes = new byte[256];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) i;
    }
    AudioFormat law = new AudioFormat(new AudioFormat.Encoding(name), 8000, 8, 1, 1, 8000, true);
    AudioFormat linear = new AudioFormat(8000, 16, 1, true, true);
    AudioInputStream stream = new AudioInputStream(new ByteArrayInputStream(codes), law, 256);
    ByteBuffer expected =
        ByteBuffer.wrap(AudioSystem.getAudioInputStream(linear, stream).readAllBytes());
    float[] actual = samples(au, SoundBytes.au(encoding, codes));
    for (float sample : actual) {
      assertEquals(expected.getShort() / 32_768f, sample);
    }
  }

  @Test
  void a_long_file_is_read_in_blocks_of_any_size() {
    byte[] data = new byte[400_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31 >> 3);
    }
    float[] samples = samples(wav, SoundBytes.wav(1, 16, 8000, 1, data));
    ByteBuffer expected = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(200_000, samples.length);
    for (float sample : samples) {
      assertEquals(expected.getShort() / 32_768f, sample);
    }
  }

  @ParameterizedTest
  @CsvSource({"sweep", "chord", "trumpet"})
  void a_WAV_from_another_program_holds_the_samples_that_it_says(String signal) {
    Path file = SharedReference.require("fixtures/librosa/" + signal + "/input_f32.wav");
    Npy expected = Npy.read(SharedReference.require("fixtures/librosa/" + signal + "/input.npy"));
    assertArrayEquals(expected.floats(), SoundBytes.decode(wav, file).samples(0));
  }

  @Test
  void other_files_are_not_accepted() {
    for (byte[] head : new byte[][] {{}, {'R', 'I', 'F', 'F'}, "ID3 an MP3 file".getBytes()}) {
      assertFalse(wav.accepts(head) || aiff.accepts(head) || au.accepts(head));
    }
    assertTrue(wav.accepts("RIFF----WAVE and more".getBytes()));
  }

  private float[] samples(AudioDecoder decoder, byte[] file) {
    return SoundBytes.decode(decoder, SoundBytes.write(folder, "file", file)).samples(0);
  }
}
