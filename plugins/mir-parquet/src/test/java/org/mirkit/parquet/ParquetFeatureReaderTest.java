package org.mirkit.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.testkit.FeatureReaderContract;
import org.mirkit.testkit.ProviderContract;

class ParquetFeatureReaderTest
    implements ProviderContract<NoParameters, FeatureReader>, FeatureReaderContract {

  @TempDir Path folder;

  @Override
  public Provider<NoParameters, FeatureReader> provider() {
    return ParquetPlugin.READER;
  }

  @Override
  public NoParameters exampleConfig() {
    return new NoParameters();
  }

  @Override
  public FeatureReader featureReader() {
    return new ParquetFeatureReader();
  }

  @Override
  public void write(Features features, Path file) throws IOException {
    new ParquetFeatureWriter().write(features, file);
  }

  @Test
  void several_groups_of_rows_are_joined() throws IOException {
    int frames = 40_000;
    float[] values = new float[300 * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.5f;
    }
    Path file = folder.resolve("long.parquet");
    write(Features.of(spec(300), frames, values), file);
    float[] read = new float[values.length];
    featureReader().read(file, spec(300)).copyTo(read, 0);
    assertArrayEquals(values, read);
  }

  /** As pandas writes numbers: columns of its own names, optional, in double precision. */
  @Test
  void a_table_of_another_program_is_read_by_its_columns() throws IOException {
    MessageType schema =
        new MessageType(
            "table",
            Types.optional(PrimitiveTypeName.DOUBLE).named("centroid"),
            Types.optional(PrimitiveTypeName.INT64).named("peaks"));
    Path file = table(schema, row -> row.append("centroid", 0.5).append("peaks", 3L));
    assertEquals(new FeatureReader.Extent(1, 2, 3), featureReader().extent(file));
    float[] read = new float[6];
    featureReader().read(file, spec(2)).copyTo(read, 0);
    assertArrayEquals(new float[] {0.5f, 0.5f, 0.5f, 3, 3, 3}, read);
  }

  @Test
  void a_column_of_text_is_refused_by_its_name() throws IOException {
    MessageType schema =
        new MessageType("table", Types.required(PrimitiveTypeName.BINARY).named("title"));
    Path file = table(schema, row -> row.append("title", "Autumn Leaves"));
    String message =
        assertThrows(IOException.class, () -> featureReader().extent(file)).getMessage();
    assertTrue(message.contains("has a column 'title' of BINARY"), message);
  }

  @Test
  void an_empty_cell_is_refused() throws IOException {
    MessageType schema =
        new MessageType("table", Types.optional(PrimitiveTypeName.FLOAT).named("level"));
    Path file = table(schema, row -> {});
    String message =
        assertThrows(IOException.class, () -> featureReader().read(file, spec(1))).getMessage();
    assertTrue(message.contains("an empty cell in column 'level'"), message);
  }

  private Path table(MessageType schema, Consumer<Group> row) throws IOException {
    Path file = folder.resolve("table.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      SimpleGroupFactory rows = new SimpleGroupFactory(schema);
      for (int i = 0; i < 3; i++) {
        Group group = rows.newGroup();
        row.accept(group);
        writer.write(group);
      }
    }
    return file;
  }

  private static FeatureSpec spec(int bins) {
    return new FeatureSpec(
        AudioFormat.mono(8000), Axis.index("channel", 1), Axis.index("bin", bins), 256, "");
  }
}
