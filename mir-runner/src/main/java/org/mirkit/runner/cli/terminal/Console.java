package org.mirkit.runner.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.mirkit.api.run.Progress;

/**
 * Where a command speaks: results on standard output, everything else on standard error. Safe for
 * use by several threads.
 */
public final class Console {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private String status = "";
  private volatile long movedNanos = System.nanoTime();

  /** A console on two streams. */
  public Console(PrintStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** The console of this process: a terminal's own encoding, UTF-8 into files and pipes. */
  public static Console ofProcess(Terminal terminal, Properties properties) {
    return new Console(
        stream(FileDescriptor.out, "stdout", terminal.outIsTerminal(), properties),
        stream(FileDescriptor.err, "stderr", terminal.errIsTerminal(), properties),
        terminal);
  }

  /** What the streams are connected to. */
  public Terminal terminal() {
    return terminal;
  }

  /** The stream for results. */
  public PrintStream out() {
    return out;
  }

  /** The stream for everything else; prefer {@link #say}, which keeps out of a bar's way. */
  public PrintStream err() {
    return err;
  }

  /** How results may be emphasised. */
  public Style outStyle() {
    return terminal.outIsTerminal() && terminal.colours() ? Style.COLOURED : Style.PLAIN;
  }

  /** How messages may be emphasised. */
  public Style errStyle() {
    return terminal.errIsTerminal() && terminal.colours() ? Style.COLOURED : Style.PLAIN;
  }

  /** The width that results should keep to: the terminal's, or none at all into files and pipes. */
  public int width() {
    return terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
  }

  /** A remark on standard error. */
  public void say(String message) {
    moved();
    sayBeside(message);
  }

  /** A remark that is no sign that the work goes on. */
  void sayBeside(String message) {
    synchronized (err) {
      String kept = status;
      clearStatus();
      err.println(message);
      if (!kept.isEmpty()) {
        showStatus(kept);
      }
    }
  }

  /** Something that the person should know, though the work goes on. */
  public void warn(String message) {
    say(errStyle().yellow("warning:") + " " + message);
  }

  /** Why the work cannot go on. */
  public void error(String message) {
    clearStatus();
    say(errStyle().red("error:") + " " + message);
  }

  /** Progress of long work: a bar on a terminal, a line now and then otherwise. */
  public Progress progress() {
    return terminal.errIsTerminal()
        ? new BarProgress(this, System::nanoTime)
        : new LineProgress(this, System::nanoTime);
  }

  /** The work goes on, whether or not there is something to say of it. */
  public void moved() {
    movedNanos = System.nanoTime();
  }

  /** How long ago that was. */
  Duration stillFor() {
    return Duration.ofNanos(System.nanoTime() - movedNanos);
  }

  /** Writes a line that the next one replaces; for terminals only. */
  void showStatus(String line) {
    synchronized (err) {
      status = line;
      err.print(CLEAR_LINE + line);
      err.flush();
    }
  }

  /** Takes the replaceable line away. */
  void clearStatus() {
    synchronized (err) {
      if (!status.isEmpty()) {
        err.print(CLEAR_LINE);
        err.flush();
        status = "";
      }
    }
  }

  private static PrintStream stream(
      FileDescriptor descriptor, String name, boolean terminal, Properties properties) {
    return new PrintStream(
        new FileOutputStream(descriptor),
        true,
        terminal ? terminalCharset(name, properties) : StandardCharsets.UTF_8);
  }

  /** JDK 19 names a stream's encoding officially, JDK 17 under {@code sun.}, on terminals only. */
  private static Charset terminalCharset(String stream, Properties properties) {
    String ofLocale = properties.getProperty("native.encoding", "UTF-8");
    String before19 = properties.getProperty("sun." + stream + ".encoding", ofLocale);
    String name = properties.getProperty(stream + ".encoding", before19);
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }
}
