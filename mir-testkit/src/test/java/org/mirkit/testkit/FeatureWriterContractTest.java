package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;

class FeatureWriterContractTest {
  private static final String EQUAL = "equal_features_give_bitwise_equal_files";
  private static final String CROPPED = "cropped_features_are_written_like_a_copy";
  private static final String THREADS = "four_threads_write_what_one_writes";

  @Test
  void correct_writer_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(Dotted.class, "extension_is_short_and_without_a_dot");
    assertCaught(Numbering.class, EQUAL, CROPPED, THREADS);
    assertCaught(WritesTheWholeOfAView.class, CROPPED);
    assertCaught(DropsTheLastFrame.class, "one_frame_is_written");
    assertCaught(MakesFolders.class, "folder_that_is_missing_is_an_input_output_error");
  }

  /** A correct writer of bare floats; subclasses break it. */
  static class Floats implements FeatureWriter {
    @Override
    public String extension() {
      return "floats";
    }

    @Override
    public void write(Features features, Path file) throws IOException {
      Files.write(file, bytes(features));
      done(file);
    }

    byte[] bytes(Features features) {
      float[] values = FeatureChecks.values(features);
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
      bytes.asFloatBuffer().put(values);
      return bytes.array();
    }

    void done(Path file) {}
  }

  static class Correct implements FeatureWriterContract {
    @Override
    public FeatureWriter featureWriter() {
      return new Floats();
    }
  }

  static class Dotted extends Correct {
    @Override
    public FeatureWriter featureWriter() {
      return new Floats() {
        @Override
        public String extension() {
          return ".floats";
        }
      };
    }
  }

  static class Numbering extends Correct {
    private final AtomicInteger files = new AtomicInteger();

    @Override
    public FeatureWriter featureWriter() {
      return new Floats() {
        @Override
        byte[] bytes(Features features) {
          byte[] bytes = super.bytes(features);
          bytes[0] = (byte) files.incrementAndGet();
          return bytes;
        }
      };
    }
  }

  /** As if a view were written as something else than what it shows. */
  static class WritesTheWholeOfAView extends Correct {
    private int viewsOrCopies;

    @Override
    public FeatureWriter featureWriter() {
      return new Floats() {
        @Override
        byte[] bytes(Features features) {
          boolean second = features.frames() == 66 && viewsOrCopies++ == 1;
          return second ? new byte[] {1} : super.bytes(features);
        }
      };
    }
  }

  static class DropsTheLastFrame extends Correct {
    @Override
    public FeatureWriter featureWriter() {
      return new Floats() {
        @Override
        byte[] bytes(Features features) {
          return super.bytes(features.crop(0, features.frames() - 1));
        }
      };
    }
  }

  static class MakesFolders extends Correct {
    @Override
    public FeatureWriter featureWriter() {
      return new Floats() {
        @Override
        public void write(Features features, Path file) throws IOException {
          Files.createDirectories(file.getParent());
          super.write(features, file);
        }
      };
    }
  }
}
