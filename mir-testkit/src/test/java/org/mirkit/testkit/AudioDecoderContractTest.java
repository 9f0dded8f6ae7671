package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;

class AudioDecoderContractTest {
  private static final String NOT_ACCEPTED = "text_zeros_and_nothing_are_not_accepted";
  private static final String BLOCKS = "blocks_of_any_size_equal_one_read";
  private static final String MISSING = "empty_and_missing_files_are_refused_by_name";
  private static final String TRUNCATED = "truncated_file_gives_fewer_samples_or_is_refused";

  @Test
  void correct_decoder_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(
        AcceptsAnything.class, NOT_ACCEPTED, TRUNCATED, "text_file_is_refused_by_name", MISSING);
    assertCaught(RefusesFullHeads.class, "own_sample_is_accepted");
    assertCaught(Nameless.class, "formats_are_named");
    assertCaught(NotFinite.class, "samples_are_finite_and_there_are_enough");
    assertCaught(RawIoFailure.class, MISSING);
    assertCaught(LosesTheEndOfBlocks.class, BLOCKS);
    assertCaught(ClosesOnce.class, "stream_may_be_closed_early_and_twice");
    assertCaught(StartsAgainAtTheEnd.class, "end_stays_the_end");
    assertCaught(WrongFormat.class, "format_is_that_of_the_file");
    assertCaught(SharedPosition.class, "four_threads_read_what_one_reads");
    assertCaught(PadsWhatIsMissing.class, TRUNCATED);
  }

  /** A stream that passes everything on to the toy decoder's. */
  static class Passing extends ToyDecoder.Stream {
    Passing(ByteBuffer bytes) {
      super(bytes);
    }
  }

  /** A decoder whose streams are replaced. */
  static AudioDecoder with(UnaryOperator<ToyDecoder.Stream> fault) {
    return new ToyDecoder() {
      @Override
      public AudioStream open(Path file) {
        return fault.apply((ToyDecoder.Stream) super.open(file));
      }
    };
  }

  static class Correct implements AudioDecoderContract {
    @TempDir Path samples;
    Path sample;

    @BeforeEach
    void writeSample() throws IOException {
      sample = ToyDecoder.write(samples.resolve("sample.toy"), 5000);
    }

    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder();
    }

    @Override
    public Path sampleFile() {
      return sample;
    }

    @Override
    public AudioFormat sampleFormat() {
      return ToyDecoder.FORMAT;
    }
  }

  static class AcceptsAnything extends Correct {
    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder() {
        @Override
        public boolean accepts(byte[] head) {
          return true;
        }
      };
    }
  }

  static class RefusesFullHeads extends Correct {
    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder() {
        @Override
        public boolean accepts(byte[] head) {
          return head.length != HEAD_BYTES && super.accepts(head);
        }
      };
    }
  }

  static class RawIoFailure extends Correct {
    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder() {
        @Override
        public AudioStream open(Path file) {
          if (Files.notExists(file)) {
            throw new UncheckedIOException(new IOException("not there"));
          }
          return super.open(file);
        }
      };
    }
  }

  static class LosesTheEndOfBlocks extends Correct {
    @Override
    public AudioDecoder decoder() {
      return with(
          stream ->
              new Passing(stream.bytes) {
                @Override
                public int read(float[][] channels, int offset, int count) {
                  int read = super.read(channels, offset, count);
                  if (count == 1000 && read == 1000) {
                    bytes.getFloat();
                    bytes.getFloat();
                  }
                  return read;
                }
              });
    }
  }

  static class ClosesOnce extends Correct {
    @Override
    public AudioDecoder decoder() {
      return with(
          stream ->
              new Passing(stream.bytes) {
                private boolean closed;

                @Override
                public void close() {
                  if (closed) {
                    throw new IllegalStateException("already closed");
                  }
                  closed = true;
                }
              });
    }
  }

  static class StartsAgainAtTheEnd extends Correct {
    @Override
    public AudioDecoder decoder() {
      return with(
          stream ->
              new Passing(stream.bytes) {
                @Override
                public int read(float[][] channels, int offset, int count) {
                  int read = super.read(channels, offset, count);
                  if (read == -1) {
                    bytes.position(8);
                  }
                  return read;
                }
              });
    }
  }

  static class WrongFormat extends Correct {
    @Override
    public AudioFormat sampleFormat() {
      return new AudioFormat(44_100, 2);
    }
  }

  static class SharedPosition extends Correct {
    @Override
    public AudioDecoder decoder() {
      AtomicInteger open = new AtomicInteger();
      return with(
          stream -> {
            open.incrementAndGet();
            return new Passing(stream.bytes) {
              @Override
              public int read(float[][] channels, int offset, int count) {
                int read = super.read(channels, offset, count);
                Thread.yield();
                if (read > 0 && open.get() > 1) {
                  channels[0][offset] = open.get();
                }
                return read;
              }

              @Override
              public void close() {
                open.decrementAndGet();
              }
            };
          });
    }
  }

  static class PadsWhatIsMissing extends Correct {
    @Override
    public AudioDecoder decoder() {
      return with(
          stream ->
              new Passing(stream.bytes) {
                private int padding = stream.bytes.remaining() == 40_000 ? 0 : 6000;

                @Override
                public int read(float[][] channels, int offset, int count) {
                  int read = super.read(channels, offset, count);
                  int more = Math.min(padding, count);
                  if (read == -1 && more > 0) {
                    padding -= more;
                    for (float[] channel : channels) {
                      java.util.Arrays.fill(channel, offset, offset + more, 0);
                    }
                    return more;
                  }
                  return read;
                }
              });
    }
  }

  static class Nameless extends Correct {
    @Override
    public AudioDecoder decoder() {
      return new ToyDecoder() {
        @Override
        public java.util.List<String> formats() {
          return java.util.List.of();
        }
      };
    }
  }

  static class NotFinite extends Correct {
    @Override
    public AudioDecoder decoder() {
      return with(
          stream ->
              new Passing(stream.bytes) {
                private boolean first = true;

                @Override
                public int read(float[][] channels, int offset, int count) {
                  int read = super.read(channels, offset, count);
                  if (first && read > 0) {
                    channels[1][offset] = Float.NaN;
                  }
                  first = false;
                  return read;
                }
              });
    }
  }
}
