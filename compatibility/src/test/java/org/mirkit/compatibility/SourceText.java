package org.mirkit.compatibility;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A public type as text, made into a jar by the JDK's compiler. */
final class SourceText extends SimpleJavaFileObject {
  private final String code;

  private SourceText(String type, String code) {
    super(URI.create("string:///acme/" + type + ".java"), Kind.SOURCE);
    this.code = code;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return code;
  }

  /**
   * A jar with the stable type {@code acme.Part}.
   *
   * @param declaration from {@code public} on
   */
  static byte[] stablePart(String declaration, Path folder) throws IOException {
    return part("STABLE", declaration, folder);
  }

  /** A jar with the type {@code acme.Part} of some status. */
  static byte[] part(String status, String declaration, Path folder) throws IOException {
    String annotation =
        "@org.apiguardian.api.API(status = org.apiguardian.api.API.Status.%s)".formatted(status);
    Files.createDirectories(folder);
    compile(new SourceText("Part", "package acme; " + annotation + " " + declaration), folder);
    return ClassFiles.jar(folder, file -> true);
  }

  private static void compile(JavaFileObject source, Path folder) {
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(source));
    assertTrue(task.call(), messages::toString);
  }
}
