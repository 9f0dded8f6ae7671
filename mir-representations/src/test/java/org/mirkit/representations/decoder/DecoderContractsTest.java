package org.mirkit.representations.decoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AudioDecoderContract;
import org.mirkit.testkit.ProviderContract;

/** Every decoder keeps the contract, on a file in stereo that the JDK wrote. */
class DecoderContractsTest {
  private static final AudioFormat STEREO = new AudioFormat(44_100, 2);
  private static final int FRAMES = 2500;
  private static final int FRAME_BYTES = 4;

  @TempDir Path folder;

  private interface DecoderContracts
      extends ProviderContract<NoParameters, AudioDecoder>, AudioDecoderContract {
    @Override
    Provider<NoParameters, AudioDecoder> provider();

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
  class Wav implements DecoderContracts {
    @Override
    public Provider<NoParameters, AudioDecoder> provider() {
      return DecoderProviders.WAV;
    }

    @Override
    public Path sampleFile() throws IOException {
      return written(AudioFileFormat.Type.WAVE, false);
    }
  }

  @Nested
  class Aiff implements DecoderContracts {
    @Override
    public Provider<NoParameters, AudioDecoder> provider() {
      return DecoderProviders.AIFF;
    }

    @Override
    public Path sampleFile() throws IOException {
      return written(AudioFileFormat.Type.AIFF, true);
    }
  }

  @Nested
  class Au implements DecoderContracts {
    @Override
    public Provider<NoParameters, AudioDecoder> provider() {
      return DecoderProviders.AU;
    }

    @Override
    public Path sampleFile() throws IOException {
      return written(AudioFileFormat.Type.AU, true);
    }
  }

  private Path written(AudioFileFormat.Type type, boolean bigEndian) throws IOException {
    Path file = folder.resolve("sample." + type.getExtension());
    if (Files.exists(file)) {
      return file;
    }
    byte[] ramp = new byte[FRAMES * FRAME_BYTES];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = (byte) (i * 31 >> 3);
    }
    var pcm = new javax.sound.sampled.AudioFormat(44_100, 16, 2, true, bigEndian);
    var stream = new AudioInputStream(new ByteArrayInputStream(ramp), pcm, FRAMES);
    AudioSystem.write(stream, type, file.toFile());
    return file;
  }
}
