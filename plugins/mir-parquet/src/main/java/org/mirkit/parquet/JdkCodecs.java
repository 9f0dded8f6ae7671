package org.mirkit.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Pages of a table that the JDK alone can read: as they are, or compressed with gzip. Parquet's own
 * factory looks for its codecs by way of Hadoop classes for which there are only stand-ins here.
 */
final class JdkCodecs implements CompressionCodecFactory {

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> new Plain();
      case GZIP -> new Gzip();
      default -> throw new UnsupportedOperationException(codec + " should have been refused");
    };
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("tables are only read with these codecs");
  }

  @Override
  public void release() {}

  private static final class Plain implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int bytes) {
      return page;
    }

    @Override
    public void decompress(ByteBuffer page, int pageBytes, ByteBuffer target, int bytes) {
      target.put(page);
    }

    @Override
    public void release() {}
  }

  private static final class Gzip implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int bytes) throws IOException {
      return BytesInput.from(unzipped(page, bytes));
    }

    @Override
    public void decompress(ByteBuffer page, int pageBytes, ByteBuffer target, int bytes)
        throws IOException {
      target.put(unzipped(BytesInput.from(page.slice().limit(pageBytes)), bytes));
    }

    private static byte[] unzipped(BytesInput page, int bytes) throws IOException {
      byte[] unzipped;
      try (InputStream in = new GZIPInputStream(page.toInputStream())) {
        unzipped = in.readNBytes(bytes);
      } catch (IOException e) {
        throw new IOException(
            "is a damaged Parquet table: a page cannot be unzipped: " + e.getMessage(), e);
      }
      if (unzipped.length < bytes) {
        throw new IOException(
            "is a damaged Parquet table: a page holds %d bytes; expected %d"
                .formatted(unzipped.length, bytes));
      }
      return unzipped;
    }

    @Override
    public void release() {}
  }
}
