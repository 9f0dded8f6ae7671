package org.mirkit.runner.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Takes what plugins and libraries print or log by themselves. It goes to standard error, so that
 * results on standard output stay what they are, and a flood is cut off: a second's worth of lines
 * is shown, then their number.
 */
public final class ForeignOutput extends OutputStream {
  private static final int LINES_A_SECOND = 100;
  private static final int LONGEST_LINE_BYTES = 4000;

  private final Console console;
  private final LongSupplier nanos;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long secondBegan;
  private int shown;
  private long leftOut;

  /**
   * An output that ends on a console.
   *
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  ForeignOutput(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    this.secondBegan = nanos.getAsLong();
  }

  /** Takes over what the process prints other than by its console. */
  public static ForeignOutput takeOver(Console console) {
    ForeignOutput output = new ForeignOutput(console, System::nanoTime);
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    return output;
  }

  @Override
  public synchronized void write(int oneByte) {
    if (oneByte == '\n') {
      endLine();
    } else if (oneByte != '\r' && line.size() < LONGEST_LINE_BYTES) {
      line.write(oneByte);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      write(bytes[i]);
    }
  }

  /** What has no line end yet, and how much was left out. */
  @Override
  public synchronized void close() {
    if (line.size() > 0) {
      endLine();
    }
    tellLeftOut();
  }

  private void endLine() {
    if (nanos.getAsLong() - secondBegan > TimeUnit.SECONDS.toNanos(1)) {
      tellLeftOut();
      secondBegan = nanos.getAsLong();
      shown = 0;
    }
    if (shown < LINES_A_SECOND) {
      shown++;
      console.sayBeside(line.toString(StandardCharsets.UTF_8));
    } else {
      leftOut++;
    }
    line.reset();
  }

  private void tellLeftOut() {
    if (leftOut > 0) {
      console.sayBeside("(" + leftOut + " more lines were printed by plugins or libraries)");
      leftOut = 0;
    }
  }
}
