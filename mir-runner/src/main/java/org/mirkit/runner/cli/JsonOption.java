package org.mirkit.runner.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import picocli.CommandLine.Option;

/** Mixed into commands whose results a machine may read. */
final class JsonOption {

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  /** Prints records, lists and maps as JSON. */
  static void print(Object value, PrintStream out) {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      out.println(mapper.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
