package org.mirkit.parquet;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.mirkit.api.representation.FeatureReader;

/**
 * The columns of a table that hold values: a bin each.
 *
 * @param file what the file says of itself
 * @param bins in their order
 * @param extent of the values
 */
record BinColumns(FileMetaData file, List<ColumnDescriptor> bins, FeatureReader.Extent extent) {
  /** What a table has besides values. */
  private static final Set<String> OTHERS = Set.of("frame", "time", "__index_level_0__");

  private static final Set<PrimitiveTypeName> NUMBERS =
      EnumSet.of(
          PrimitiveTypeName.FLOAT,
          PrimitiveTypeName.DOUBLE,
          PrimitiveTypeName.INT32,
          PrimitiveTypeName.INT64);

  private static final Set<CompressionCodecName> BUILT_IN =
      EnumSet.of(CompressionCodecName.UNCOMPRESSED, CompressionCodecName.GZIP);

  static BinColumns of(ParquetMetadata footer) throws IOException {
    FileMetaData file = footer.getFileMetaData();
    List<ColumnDescriptor> bins =
        file.getSchema().getColumns().stream()
            .filter(column -> !OTHERS.contains(column.getPath()[0]))
            .toList();
    requireNumbers(bins);
    requireBuiltIn(footer.getBlocks());
    long rows = footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
    int channels = channels(file.getKeyValueMetaData());
    if (bins.isEmpty() || rows == 0 || bins.size() % channels != 0) {
      throw new IOException(
          "holds %d columns of values in %d rows; expected a column for each bin of %d channels, and a row for each frame"
              .formatted(bins.size(), rows, channels));
    }
    if (rows > Integer.MAX_VALUE / bins.size()) {
      throw new IOException(
          "holds %d × %d values, more than fit into one array".formatted(bins.size(), rows));
    }
    return new BinColumns(
        file, bins, new FeatureReader.Extent(channels, bins.size() / channels, (int) rows));
  }

  private static int channels(Map<String, String> metadata) throws IOException {
    String channels = metadata.getOrDefault(FrameTable.CHANNELS, "1");
    if (!channels.matches("[1-9]\\d{0,8}")) {
      throw new IOException(FrameTable.CHANNELS + " says '" + channels + "'; expected a number");
    }
    return Integer.parseInt(channels);
  }

  private static void requireNumbers(List<ColumnDescriptor> bins) throws IOException {
    for (ColumnDescriptor column : bins) {
      boolean plain = column.getMaxRepetitionLevel() == 0 && column.getPath().length == 1;
      if (!plain || !NUMBERS.contains(column.getPrimitiveType().getPrimitiveTypeName())) {
        throw new IOException(
            "has a column '%s' of %s; expected numbers only, a column for each bin"
                .formatted(
                    String.join(".", column.getPath()),
                    plain ? column.getPrimitiveType().getPrimitiveTypeName() : "nested values"));
      }
    }
  }

  private static void requireBuiltIn(List<BlockMetaData> blocks) throws IOException {
    Set<CompressionCodecName> others =
        blocks.stream()
            .flatMap(block -> block.getColumns().stream())
            .map(ColumnChunkMetaData::getCodec)
            .filter(codec -> !BUILT_IN.contains(codec))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      throw new IOException(
          "is compressed with %s, which is not read here; write it with compression=None, or 'gzip'"
              .formatted(others.iterator().next().name().toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * Copies a group of rows.
   *
   * @param values of all rows, by column and frame
   * @param first frame of the group
   */
  void copy(PageReadStore group, float[] values, int first) throws IOException {
    MessageType schema = file.getSchema();
    ColumnReadStore columns =
        new ColumnReadStoreImpl(group, new NoRecords(schema), schema, file.getCreatedBy());
    int rows = Math.toIntExact(group.getRowCount());
    for (int bin = 0; bin < bins.size(); bin++) {
      ColumnDescriptor column = bins.get(bin);
      copy(columns.getColumnReader(column), column, rows, values, bin * extent.frames() + first);
    }
  }

  private static void copy(
      ColumnReader reader, ColumnDescriptor column, int rows, float[] values, int offset)
      throws IOException {
    PrimitiveTypeName type = column.getPrimitiveType().getPrimitiveTypeName();
    for (int row = 0; row < rows; row++) {
      if (reader.getCurrentDefinitionLevel() < column.getMaxDefinitionLevel()) {
        throw new IOException(
            "has an empty cell in column '%s'; expected a number in each"
                .formatted(column.getPath()[0]));
      }
      values[offset + row] =
          switch (type) {
            case FLOAT -> reader.getFloat();
            case DOUBLE -> (float) reader.getDouble();
            case INT32 -> reader.getInteger();
            default -> reader.getLong();
          };
      reader.consume();
    }
  }
}
