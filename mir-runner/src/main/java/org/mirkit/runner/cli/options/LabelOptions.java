package org.mirkit.runner.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Recording;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.annotation.AnnotationTypes;
import org.mirkit.runner.annotation.Conversion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The labels that go along with a sound. */
public final class LabelOptions {
  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description = "What is said about the sound, in a format of 'mir list annotation-format'.")
  private Optional<Path> input = Optional.empty();

  @Option(
      names = "--out-labels",
      paramLabel = "FILE",
      description = "Where what is true of the changed sound is written.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "T",
      description =
          "What the labels are, such as chord-sequence or beats; need not be said where the file"
              + " can be read in one way only.")
  private Optional<String> type = Optional.empty();

  /** Nothing at all; true of every sound. */
  record Unsaid() implements Annotation {}

  /** Refuses one file without the other. */
  public void check(CommandSpec spec) {
    if (input.isPresent() != output.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          input.isPresent()
              ? "--labels needs a place for the moved labels; say --out-labels FILE"
              : "--out-labels needs labels to move; say --labels FILE");
    }
  }

  /** What is said about the sound. */
  public Annotation read(AnnotationFormats formats) {
    if (input.isEmpty()) {
      return new Unsaid();
    }
    return conversion(formats)
        .read(input.get(), type.map(AnnotationTypes.of(formats.all())::named));
  }

  /** Writes what is true of a copy; returns where, if labels are wanted. */
  public Optional<Path> write(
      AnnotationFormats formats, Annotation annotation, CopyNames names, int copy, double seconds) {
    return output.map(
        first -> {
          Path file = names.of(first, copy);
          Recording recording =
              new Recording(CopyNames.stem(file), seconds, "mirkit " + Version.ofRunner());
          conversion(formats)
              .to()
              .holding(annotation.getClass())
              .write(annotation, recording, Optional.of(file).filter(Files::exists), file);
          return file;
        });
  }

  private Conversion conversion(AnnotationFormats formats) {
    return new Conversion(
        formats.ofFile(input.orElseThrow()), formats.ofFile(output.orElseThrow()));
  }
}
