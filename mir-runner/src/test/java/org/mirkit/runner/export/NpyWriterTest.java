package org.mirkit.runner.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.NpyFile;
import org.mirkit.testkit.FeatureWriterContract;
import org.mirkit.testkit.ProviderContract;

class NpyWriterTest
    implements ProviderContract<NoParameters, FeatureWriter>, FeatureWriterContract {

  @Override
  public Provider<NoParameters, FeatureWriter> provider() {
    return NpyProviders.WRITER;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public FeatureWriter featureWriter() {
    return new NpyWriter();
  }

  @Test
  void values_are_read_back_in_their_shape(@TempDir Path folder) throws IOException {
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(8000), Axis.index("channel", 2), Axis.index("bin", 3), 1, "");
    float[] values = new float[2 * 3 * 50_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    Path file = folder.resolve("x.npy");
    new NpyWriter().write(Features.of(spec, 50_000, values), file);
    NpyFile.Array array = NpyFile.read(file);
    assertArrayEquals(new int[] {2, 3, 50_000}, array.header().shape());
    assertArrayEquals(values, array.values());
  }
}
