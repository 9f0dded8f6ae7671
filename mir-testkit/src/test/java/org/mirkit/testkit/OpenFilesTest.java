package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.representation.FeatureWriter;

/** Parts that leave files open, seen where the system tells. */
@EnabledOnOs(OS.LINUX)
class OpenFilesTest {
  private static final String DECODING =
      "files_are_closed_after_reading_in_part_and_after_refusals";
  private static final String READING = "files_are_closed_after_reading_writing_and_refusals";
  private static final String WRITING = "files_are_closed_after_writing";

  /** Held, lest the garbage collector closes them first. */
  private static final List<InputStream> OPEN = new ArrayList<>();

  @AfterAll
  static void closeWhatWasLeftOpen() throws IOException {
    for (InputStream stream : OPEN) {
      stream.close();
    }
  }

  @Test
  void open_file_is_seen_until_it_is_closed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("open"));
    try (InputStream in = Files.newInputStream(file)) {
      assertEquals(-1, in.read());
      assertEquals(List.of("open"), OpenFiles.below(folder));
    }
    assertEquals(List.of(), OpenFiles.below(folder));
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(DecoderLeavesOpen.class, DECODING);
    assertCaught(FormatLeavesOpen.class, READING);
    assertCaught(WriterLeavesOpen.class, WRITING);
  }

  @Test
  void what_is_told_names_the_files_and_the_way_to_mend_it() {
    assertSays(DecoderLeavesOpen.class, DECODING, "sample", "decoding leaves files open");
    assertSays(WriterLeavesOpen.class, WRITING, "features", "try-with-resources");
  }

  private static synchronized void leaveOpen(Path file) {
    try {
      OPEN.add(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static class DecoderLeavesOpen extends AudioDecoderContractTest.Correct {
    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder() {
        @Override
        public AudioStream open(Path file) {
          AudioStream stream = super.open(file);
          leaveOpen(file);
          return stream;
        }
      };
    }
  }

  static class FormatLeavesOpen extends AnnotationFormatContractTest.Correct {
    @Override
    public AnnotationFormat format() {
      return new AnnotationFormatContractTest.Lines() {
        @Override
        public <A extends Annotation> A read(Path file, Class<A> type) {
          A annotation = super.read(file, type);
          leaveOpen(file);
          return annotation;
        }
      };
    }
  }

  static class WriterLeavesOpen extends FeatureWriterContractTest.Correct {
    @Override
    public FeatureWriter featureWriter() {
      return new FeatureWriterContractTest.Floats() {
        @Override
        void done(Path file) {
          leaveOpen(file);
        }
      };
    }
  }
}
