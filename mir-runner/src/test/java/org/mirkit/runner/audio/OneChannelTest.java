package org.mirkit.runner.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;

/** A stereo file longer than a block, of which one channel is wanted. */
class OneChannelTest {
  private static final AudioClip STEREO = ClipStream.noise(8000, 2, 100_000);

  @TempDir Path folder;
  private Path file;
  private boolean closed;

  @BeforeEach
  void file() throws IOException {
    file = Files.writeString(folder.resolve("karaoke.wav"), "any content");
  }

  @Test
  void the_channel_that_is_named_is_heard_and_no_other() {
    for (int channel : new int[] {0, 1}) {
      AudioClip mono = reader().read(AudioSource.File.channel(file, channel), 1);
      assertArrayEquals(STEREO.samples(channel), mono.samples(0));
    }
  }

  @Test
  void it_is_spread_where_more_channels_are_wanted() {
    AudioClip both = reader().read(AudioSource.File.channel(file, 1), 2);
    assertArrayEquals(STEREO.samples(1), both.samples(0));
    assertArrayEquals(STEREO.samples(1), both.samples(1));
  }

  @Test
  void in_its_own_channels_it_is_mono() {
    try (AudioStream stream = reader().open(AudioSource.File.channel(file, 1))) {
      assertEquals(AudioFormat.mono(8000), stream.format());
      assertEquals(OptionalLong.of(STEREO.length()), stream.declaredLength());
    }
  }

  @Test
  void a_channel_that_the_file_lacks_is_refused_and_the_file_closed() {
    AudioSource.File third = AudioSource.File.channel(file, 2);
    String message = assertThrows(AudioException.class, () -> reader().read(third, 1)).getMessage();
    assertEquals(
        file
            + ": has 2 channels; expected at least 3, of which number 3 is to be heard: see whether"
            + " the file was mixed down",
        message);
    assertTrue(closed);
  }

  @Test
  void a_channel_has_a_digest_of_its_own_and_the_file_keeps_that_of_its_bytes() {
    String whole = AudioDigest.of(new AudioSource.File(file));
    String left = AudioDigest.of(AudioSource.File.channel(file, 0));
    String right = AudioDigest.of(AudioSource.File.channel(file, 1));
    assertEquals(3, Set.copyOf(List.of(whole, left, right)).size());
  }

  @Test
  void listeners_hear_of_channels_by_different_names() {
    List<String> names = new ArrayList<>();
    AudioReader heard =
        reader()
            .heardBy(
                (name, format) -> {
                  names.add(name);
                  return new Deaf();
                });
    heard.read(AudioSource.File.channel(file, 0), 1);
    heard.read(AudioSource.File.channel(file, 1), 1);
    assertEquals(List.of(file + ", channel 1", file + ", channel 2"), names);
  }

  @Test
  void channels_are_counted_from_0() {
    assertThrows(IllegalArgumentException.class, () -> AudioSource.File.channel(file, -1));
  }

  private AudioReader reader() {
    return new AudioReader(List.of(new Karaoke()));
  }

  /** Hears nothing. */
  private static final class Deaf implements SoundListener.Ear {
    @Override
    public void hear(float[][] channels, int offset, int count) {}

    @Override
    public void end() {}
  }

  /** Decodes any file as the clip. */
  private final class Karaoke implements AudioDecoder {
    @Override
    public List<String> formats() {
      return List.of("Karaoke");
    }

    @Override
    public boolean accepts(byte[] head) {
      return true;
    }

    @Override
    public AudioStream open(Path path) {
      ClipStream clip = new ClipStream(STEREO, OptionalLong.of(STEREO.length()));
      return new AudioStream() {
        @Override
        public AudioFormat format() {
          return clip.format();
        }

        @Override
        public OptionalLong declaredLength() {
          return clip.declaredLength();
        }

        @Override
        public int read(float[][] channels, int offset, int count) {
          return clip.read(channels, offset, count);
        }

        @Override
        public void close() {
          closed = true;
        }
      };
    }
  }
}
