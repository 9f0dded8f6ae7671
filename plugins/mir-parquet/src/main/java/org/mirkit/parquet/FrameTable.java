package org.mirkit.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;

/**
 * The columns of a table of frames: {@code frame}, {@code time} in s, then {@code bin_0000}, {@code
 * bin_0001} …, or {@code channel_0_bin_0000} … where there are several channels. A column a bin and
 * not a list a frame, because a reader can then take the few bands that it wants without reading
 * the others. What the bins are stands in the file's key-value metadata, under {@code mirkit.}
 */
final class FrameTable extends WriteSupport<FrameTable.Row> {
  static final String CHANNELS = "mirkit.channels";

  private final FeatureSpec spec;
  private final TimeGrid times;
  private final String[] names;
  private final MessageType schema;
  private @Nullable RecordConsumer target;

  FrameTable(FeatureSpec spec) {
    this.spec = spec;
    this.times = spec.grid(0);
    this.names =
        IntStream.range(0, spec.channels() * spec.bins())
            .mapToObj(this::name)
            .toArray(String[]::new);
    List<Type> columns = new ArrayList<>();
    columns.add(Types.required(PrimitiveTypeName.INT32).named("frame"));
    columns.add(Types.required(PrimitiveTypeName.DOUBLE).named("time"));
    for (String name : names) {
      columns.add(Types.required(PrimitiveTypeName.FLOAT).named(name));
    }
    this.schema = new MessageType("features", columns);
  }

  private String name(int column) {
    String bin = String.format(Locale.ROOT, "bin_%04d", column % spec.bins());
    return spec.channels() == 1 ? bin : "channel_" + column / spec.bins() + "_" + bin;
  }

  /** Number of columns with values. */
  int columns() {
    return names.length;
  }

  /**
   * A row: values of one frame, in a block of some frames.
   *
   * @param frame its number
   * @param block values by column and frame
   * @param place which frame of the block it is
   * @param blockFrames frames of the block
   */
  record Row(int frame, float[] block, int place, int blockFrames) {}

  @Override
  @SuppressWarnings("deprecation") // the way that has replaced it calls it all the same
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, metadata());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, metadata());
  }

  private Map<String, String> metadata() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("mirkit.unit", spec.unit());
    metadata.put("mirkit.sample_rate_hz", Integer.toString(spec.input().sampleRateHz()));
    metadata.put("mirkit.hop_samples", Integer.toString(spec.hopSamples()));
    metadata.put(CHANNELS, Integer.toString(spec.channels()));
    metadata.put("mirkit.axis", spec.frequency().name());
    metadata.put("mirkit.axis_unit", spec.frequency().unit());
    metadata.put("mirkit.axis_values", coordinates(spec.frequency()));
    return metadata;
  }

  private static String coordinates(Axis axis) {
    return IntStream.range(0, axis.size())
        .mapToObj(i -> Double.toString(axis.coordinate(i)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.target = recordConsumer;
  }

  @Override
  public void write(Row row) {
    RecordConsumer consumer = Objects.requireNonNull(target, "prepareForWrite comes first");
    consumer.startMessage();
    consumer.startField("frame", 0);
    consumer.addInteger(row.frame());
    consumer.endField("frame", 0);
    consumer.startField("time", 1);
    consumer.addDouble(times.timeOf(row.frame()));
    consumer.endField("time", 1);
    for (int column = 0; column < names.length; column++) {
      consumer.startField(names[column], column + 2);
      consumer.addFloat(row.block()[column * row.blockFrames() + row.place()]);
      consumer.endField(names[column], column + 2);
    }
    consumer.endMessage();
  }

  /** Makes the writer of one file. */
  static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final FrameTable table;

    Builder(FrameTable table, OutputFile file) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // the way that has replaced it calls it all the same
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return table;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return table;
    }
  }
}
