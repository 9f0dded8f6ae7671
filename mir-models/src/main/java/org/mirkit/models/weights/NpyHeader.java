package org.mirkit.models.weights;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of an array in NumPy's format says (numpy.lib.format, versions 1 to 3).
 *
 * @param type such as {@code <f4}
 * @param fortranOrder whether the first axis runs fastest
 * @param shape sizes, outermost first
 */
record NpyHeader(String type, boolean fortranOrder, long[] shape) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int MOST_BYTES = 100_000;
  private static final Pattern CONTENT =
      Pattern.compile(
          "'descr': *'([^']*)', *'fortran_order': *(True|False), *'shape': *\\(([0-9, ]*)\\)");

  static NpyHeader read(DataInputStream in) throws IOException {
    if (!Arrays.equals(MAGIC, in.readNBytes(MAGIC.length))) {
      throw new StreamCorruptedException("it is not an array in NumPy's format");
    }
    int version = in.readUnsignedByte();
    in.readUnsignedByte();
    int length =
        version == 1
            ? Short.toUnsignedInt(Short.reverseBytes(in.readShort()))
            : Integer.reverseBytes(in.readInt());
    if (length < 0 || length > MOST_BYTES) {
      throw new StreamCorruptedException("its header is damaged");
    }
    byte[] text = in.readNBytes(length);
    if (text.length < length) {
      throw new EOFException();
    }
    return parse(new String(text, StandardCharsets.ISO_8859_1));
  }

  private static NpyHeader parse(String text) throws StreamCorruptedException {
    Matcher content = CONTENT.matcher(text);
    if (!content.find()) {
      throw new StreamCorruptedException("its header is damaged, or it holds more than numbers");
    }
    try {
      long[] shape =
          Arrays.stream(content.group(3).split(","))
              .map(String::strip)
              .filter(size -> !size.isEmpty())
              .mapToLong(Long::parseLong)
              .toArray();
      return new NpyHeader(content.group(1), content.group(2).equals("True"), shape);
    } catch (NumberFormatException e) {
      StreamCorruptedException damaged = new StreamCorruptedException("its shape is damaged");
      damaged.initCause(e);
      throw damaged;
    }
  }
}
