package org.mirkit.runner.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyFileTest {
  @TempDir Path folder;

  @Test
  void header_and_values_follow_the_published_layout() throws IOException {
    Path file = folder.resolve("a.npy");
    NpyFile.write(file, new float[] {1, 2, 3, 4, 5, 6.5f}, 2, 3);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    byte[] magic = new byte[8];
    bytes.get(magic);
    assertArrayEquals(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}, magic);
    byte[] header = new byte[bytes.getShort()];
    bytes.get(header);
    assertEquals(0, bytes.position() % 64, "values are aligned to 64 bytes");
    assertEquals(
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }",
        new String(header, StandardCharsets.US_ASCII).strip());
    assertEquals(6 * Float.BYTES, bytes.remaining());
    assertEquals(6.5f, bytes.getFloat(bytes.position() + 5 * Float.BYTES));
  }
}
