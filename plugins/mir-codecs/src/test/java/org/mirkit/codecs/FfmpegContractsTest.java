package org.mirkit.codecs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AudioDecoderContract;
import org.mirkit.testkit.ProviderContract;

/** The decoder keeps the contract in each family of formats. */
class FfmpegContractsTest {
  private static final AudioFormat STEREO = new AudioFormat(44_100, 2);

  /** A third of a second: several frames of every codec. */
  private static final int SAMPLES = 15_000;

  @TempDir Path folder;

  private interface FfmpegContracts
      extends ProviderContract<NoParameters, AudioDecoder>, AudioDecoderContract {
    @Override
    default Provider<NoParameters, AudioDecoder> provider() {
      return CodecsPlugin.FFMPEG;
    }

    @Override
    default NoParameters exampleConfig() {
      return new NoParameters();
    }

    @Override
    default AudioDecoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    default AudioFormat sampleFormat() {
      return STEREO;
    }
  }

  @Nested
  class Mp3 implements FfmpegContracts {
    @Override
    public Path sampleFile() throws IOException {
      return encoded("sample.mp3", "libmp3lame");
    }
  }

  @Nested
  class Flac implements FfmpegContracts {
    @Override
    public Path sampleFile() throws IOException {
      return encoded("sample.flac", "flac");
    }
  }

  @Nested
  class OggVorbis implements FfmpegContracts {
    @Override
    public Path sampleFile() throws IOException {
      return encoded("sample.ogg", "vorbis");
    }
  }

  @Nested
  class M4aWithAac implements FfmpegContracts {
    @Override
    public Path sampleFile() throws IOException {
      return encoded("sample.m4a", "aac");
    }
  }

  @Nested
  class BareAac implements FfmpegContracts {
    @Override
    public Path sampleFile() throws IOException {
      return encoded("sample.aac", "aac");
    }
  }

  private Path encoded(String name, String encoder) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    float[] left = Signals.swellingSine(SAMPLES, STEREO.sampleRateHz(), 440);
    float[] right = Signals.swellingSine(SAMPLES, STEREO.sampleRateHz(), 660);
    return AudioFileWriter.write(file, encoder, STEREO.sampleRateHz(), left, right);
  }
}
