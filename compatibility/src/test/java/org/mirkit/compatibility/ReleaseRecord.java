package org.mirkit.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down what is promised from now on; run by {@code compatibility/record-release}. */
final class ReleaseRecord {

  private ReleaseRecord() {}

  public static void main(String[] arguments) throws IOException {
    for (Promise promise : Promise.all().toList()) {
      Path jar = promise.released();
      Files.createDirectories(jar.getParent());
      Files.write(jar, ClassFiles.jar(promise.today(), promise::covers));
      System.out.println(jar + "  " + Files.size(jar) + " bytes");
    }
  }
}
