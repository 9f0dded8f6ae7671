package org.mirkit.runner.plugin;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.MirPlugin;

/** Builds a real jar from Java source, as a stranger's build would, seeing mir-api only. */
public final class PluginJar {
  private static final String SERVICE = "META-INF/services/" + MirPlugin.class.getName();

  /**
   * A plugin with one resampler, {@code half}, that gives half of the samples; tests change it by
   * replacing text.
   */
  public static final String SOURCE =
      """
      package %s;

      import java.util.List;
      import org.mirkit.api.audio.*;
      import org.mirkit.api.plugin.*;

      public final class Entry implements MirPlugin {
        public Entry() {}

        @Override public List<Provider<?, ?>> providers() {
          return List.of(new Half("half"));
        }

        public record Config(@Param(value = "Gain", defaultValue = "1") double gain) {}

        public record Half(String id) implements ResamplerProvider<Config> {
          @Override public String summary() { return "Halves"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Resampler create(Config config) {
            return (clip, rate) -> AudioClip.of(rate, new float[clip.length() / 2]);
          }
        }
      }
      """;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private String compileClassPath =
      Stream.of(MirPlugin.class, API.class)
          .map(PluginJar::placeOf)
          .collect(Collectors.joining(File.pathSeparator));

  private PluginJar() {}

  /** A jar with nothing in it. */
  public static PluginJar empty() {
    return new PluginJar();
  }

  /** A sound plugin of this name, with {@link #SOURCE} in a package of its own. */
  public static PluginJar named(String name) {
    return withSource(name, SOURCE);
  }

  /** A plugin whose class {@code Entry} is given, with {@code %s} for its package. */
  public static PluginJar withSource(String name, String source) {
    String packageName = name.replace("-", "");
    return empty()
        .source(packageName + ".Entry", source.replaceFirst("%s", packageName))
        .service(packageName + ".Entry")
        .descriptor("name=" + name, "version=1.0", "api=1.0", "licence=MIT");
  }

  public PluginJar source(String className, String source) {
    sources.put(className, source);
    return this;
  }

  public PluginJar service(String... classNames) {
    return entry(SERVICE, String.join("\n", classNames).getBytes(StandardCharsets.UTF_8));
  }

  public PluginJar descriptor(String... lines) {
    return entry(MirPlugin.DESCRIPTOR, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  public PluginJar entry(String path, byte[] content) {
    entries.put(path, content);
    return this;
  }

  public PluginJar without(String path) {
    entries.remove(path);
    return this;
  }

  /** Compiles against another jar, which is not packed. */
  public PluginJar compiledAgainst(Path jar) {
    compileClassPath += File.pathSeparator + jar;
    return this;
  }

  /** Writes the jar, with the folders above it. */
  public Path writeTo(Path jar) throws IOException {
    Files.createDirectories(jar.toAbsolutePath().getParent());
    Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), ".classes");
    if (!sources.isEmpty()) {
      compileTo(classes);
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
      for (Path file : filesIn(classes)) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        write(out, name, Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private void compileTo(Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<JavaFileObject> files =
        sources.entrySet().stream().map(s -> inMemory(s.getKey(), s.getValue())).toList();
    List<String> options =
        List.of("--release", "17", "-proc:none", "-cp", compileClassPath, "-d", classes.toString());
    if (!compiler.getTask(messages, null, null, options, null, files).call()) {
      throw new IllegalArgumentException(messages.toString());
    }
  }

  private static JavaFileObject inMemory(String className, String source) {
    URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(JarOutputStream out, String name, byte[] content) {
    try {
      out.putNextEntry(new JarEntry(name));
      ((OutputStream) out).write(content);
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
