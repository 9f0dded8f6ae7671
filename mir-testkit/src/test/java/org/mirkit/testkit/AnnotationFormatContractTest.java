package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.Tags;

class AnnotationFormatContractTest {
  private static final String AGAIN = "what_was_written_is_read_again";
  private static final String KEPT = "annotations_of_an_earlier_file_are_kept";
  private static final String OPEN = "stream_is_left_open";
  private static final String TORN = "torn_file_is_read_or_refused_by_name";
  private static final String FOREIGN = "missing_and_foreign_files_are_refused_by_name";
  private static final String EMPTY = "empty_file_says_nothing";
  private static final String TOLD = "recording_is_told_as_it_was_written_or_not_at_all";
  private static final String DAMAGED = "earlier_file_that_is_damaged_is_refused_by_name";

  @Test
  void correct_format_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(DottedExtension.class, "extensions_are_short_and_begin_without_a_dot");
    assertCaught(ForgottenExample.class, "every_type_has_an_example");
    assertCaught(
        LosesTheFirstLetter.class, AGAIN, KEPT, "four_threads_read_and_write_what_one_does");
    assertCaught(
        Counting.class,
        "equal_annotations_give_bitwise_equal_files",
        AGAIN,
        KEPT,
        "four_threads_read_and_write_what_one_does");
    assertCaught(Closing.class, OPEN);
    assertCaught(TakesAnyType.class, "another_type_is_refused");
    assertCaught(Nameless.class, FOREIGN, TORN, EMPTY, DAMAGED);
    assertCaught(TakesNothingForSomething.class, EMPTY);
    assertCaught(OverwritesOthers.class, KEPT, DAMAGED);
    assertCaught(NamesAnotherAnnotator.class, TOLD);
  }

  /** A line for each type: its name, a colon, its label, a full stop. */
  static class Lines implements AnnotationFormat {
    @Override
    public List<String> extensions() {
      return List.of("lines");
    }

    @Override
    public Set<Class<? extends Annotation>> types() {
      return Set.of(ClassLabel.class, Tags.class);
    }

    @Override
    public <A extends Annotation> A read(Path file, Class<A> type) {
      if (!types().contains(type)) {
        throw new DataException("there are no such lines");
      }
      String label = lines(file).get(type.getSimpleName());
      if (label == null) {
        throw refusal(file, "no such line");
      }
      return type.cast(type == Tags.class ? Tags.of(label) : ClassLabel.of(label));
    }

    DataException refusal(Path file, String why) {
      return new DataException(file + ": " + why);
    }

    Map<String, String> lines(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.matches("\\w+:\\w+\\."))) {
          throw refusal(file, "a line is torn");
        }
        return lines.stream()
            .map(line -> line.replace(".", "").split(":"))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));
      } catch (IOException e) {
        throw refusal(file, e.toString());
      }
    }

    @Override
    public void write(
        Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
        throws IOException {
      if (!types().contains(annotation.getClass())) {
        throw new DataException("a line cannot hold it");
      }
      Map<String, String> lines = new TreeMap<>();
      earlier.ifPresent(file -> lines.putAll(lines(file)));
      lines.put(annotation.getClass().getSimpleName(), label(annotation));
      for (Map.Entry<String, String> line : lines.entrySet()) {
        String text = line.getKey() + ":" + line.getValue() + ".\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    String label(Annotation annotation) {
      return annotation instanceof ClassLabel label
          ? label.label()
          : ((Tags) annotation).strengths().keySet().iterator().next();
    }
  }

  static class Correct implements AnnotationFormatContract {
    @Override
    public AnnotationFormat format() {
      return new Lines();
    }

    @Override
    public List<Annotation> examples() {
      return List.of(ClassLabel.of("rock"), Tags.of("loud"));
    }

    @Override
    public boolean holdsSeveral() {
      return true;
    }
  }

  static class DottedExtension extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        public List<String> extensions() {
          return List.of(".lines");
        }
      };
    }
  }

  static class ForgottenExample extends Correct {
    @Override
    public List<Annotation> examples() {
      return List.of(ClassLabel.of("rock"));
    }
  }

  static class LosesTheFirstLetter extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        String label(Annotation annotation) {
          return super.label(annotation).substring(1);
        }
      };
    }
  }

  static class Counting extends Correct {
    private int count;

    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        String label(Annotation annotation) {
          count++;
          return super.label(annotation) + count;
        }
      };
    }
  }

  static class Closing extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        public void write(
            Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
            throws IOException {
          super.write(annotation, recording, earlier, out);
          out.close();
        }
      };
    }
  }

  static class TakesAnyType extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        public void write(
            Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
            throws IOException {
          if (types().contains(annotation.getClass())) {
            super.write(annotation, recording, earlier, out);
          }
        }
      };
    }
  }

  static class Nameless extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        DataException refusal(Path file, String why) {
          return new DataException(why);
        }
      };
    }
  }

  static class TakesNothingForSomething extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        Map<String, String> lines(Path file) {
          return file.toFile().isFile() && file.toFile().length() == 0
              ? Map.of("ClassLabel", "rock", "Tags", "loud")
              : super.lines(file);
        }
      };
    }
  }

  static class OverwritesOthers extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        public void write(
            Annotation annotation, Recording recording, Optional<Path> earlier, OutputStream out)
            throws IOException {
          super.write(annotation, recording, Optional.empty(), out);
        }
      };
    }
  }

  static class NamesAnotherAnnotator extends Correct {
    @Override
    public AnnotationFormat format() {
      return new Lines() {
        @Override
        public Optional<Recording> recording(Path file, Class<? extends Annotation> type) {
          return Optional.of(new Recording("Étude", 600, "somebody"));
        }
      };
    }
  }
}
