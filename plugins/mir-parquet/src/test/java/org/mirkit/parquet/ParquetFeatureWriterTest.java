package org.mirkit.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;
import org.mirkit.testkit.FeatureWriterContract;
import org.mirkit.testkit.ProviderContract;

class ParquetFeatureWriterTest
    implements ProviderContract<NoParameters, FeatureWriter>, FeatureWriterContract {

  @Override
  public Provider<NoParameters, FeatureWriter> provider() {
    return ParquetPlugin.WRITER;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public FeatureWriter featureWriter() {
    return new ParquetFeatureWriter();
  }

  @Test
  void a_row_has_its_frame_its_time_and_a_value_for_each_bin(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("x.parquet");
    new ParquetFeatureWriter().write(features(1, 3, 200), file);
    List<Map<String, Object>> rows = rows(file);
    assertEquals(200, rows.size());
    Map<String, Object> row = rows.get(130);
    assertEquals(
        Map.of(
            "frame", 130,
            "time", 130 * 256 / 8000.0,
            "bin_0000", 130f,
            "bin_0001", 330f,
            "bin_0002", 530f),
        row);
  }

  @Test
  void several_channels_have_columns_of_their_own(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.parquet");
    new ParquetFeatureWriter().write(features(2, 2, 5), file);
    assertEquals(19f, rows(file).get(4).get("channel_1_bin_0001"));
  }

  @Test
  void the_metadata_say_what_the_bins_are(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.parquet");
    new ParquetFeatureWriter().write(features(1, 3, 2), file);
    Map<String, String> metadata =
        ParquetReader.readMetadata(file.toFile()).getFileMetaData().getKeyValueMetaData();
    assertEquals("[110.0, 220.0, 330.0]", metadata.get("mirkit.axis_values"));
    assertEquals("Hz", metadata.get("mirkit.axis_unit"));
    assertEquals("dB", metadata.get("mirkit.unit"));
    assertEquals("256", metadata.get("mirkit.hop_samples"));
  }

  private static List<Map<String, Object>> rows(Path file) throws IOException {
    Hydrator<Map<String, Object>, Map<String, Object>, String[]> hydrator =
        new Hydrator<>() {
          @Override
          public Map<String, Object> start() {
            return new HashMap<>();
          }

          @Override
          public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
            row.put(column[0], value);
            return row;
          }

          @Override
          public Map<String, Object> finish(Map<String, Object> row) {
            return row;
          }
        };
    try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(file.toFile(), hydrator)) {
      return rows.toList();
    }
  }

  private static Features features(int channels, int bins, int frames) {
    double[] hertz = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      hertz[bin] = 110 * (bin + 1);
    }
    float[] values = new float[channels * bins * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(8000),
            Axis.index("channel", channels),
            Axis.of("frequency", "Hz", hertz),
            256,
            "dB");
    return Features.of(spec, frames, values);
  }
}
