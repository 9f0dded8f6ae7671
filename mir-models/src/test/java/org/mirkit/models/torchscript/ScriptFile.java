package org.mirkit.models.torchscript;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes TorchScript networks without weights: an archive of code and two empty pickles. */
final class ScriptFile {
  /** A pickle of an object of class {@code __torch__.Net} with nothing in it but a flag. */
  private static final String OBJECT =
      "\u0080\u0002c__torch__\nNet\n)\u0081}X\b\0\0\0training\u0089sb.";

  private static final String NOTHING = "\u0080\u0002).";

  private ScriptFile() {}

  /** A network whose {@code forward(self, x)} has this body. */
  static Path write(Path file, String returns, String... lines) throws IOException {
    String code =
        "class Net(Module):\n"
            + "  __parameters__ = []\n  __buffers__ = []\n  training : bool\n"
            + "  def forward(self: __torch__.Net,\n    x: Tensor) -> "
            + returns
            + ":\n    "
            + String.join("\n    ", lines)
            + "\n";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "net/data.pkl", OBJECT);
      put(zip, "net/code/__torch__.py", code);
      put(zip, "net/constants.pkl", NOTHING);
      put(zip, "net/version", "3\n");
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
