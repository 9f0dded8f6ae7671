package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.FloatNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Binds single values; strict, so that nothing is converted that a person did not mean. */
final class ScalarBinder {
  private static final int LONGEST_LONG = 25;

  private final ProblemLog problems;

  ScalarBinder(ProblemLog problems) {
    this.problems = problems;
  }

  /** The value, or null when it was noted as a problem. */
  @Nullable Bound<?> bind(ValueType type, Limits limits, Node.Scalar scalar, TreePath path) {
    try {
      return convert(type, limits, scalar);
    } catch (Refusal e) {
      problems.add(scalar.origin().location(), path, e.getMessage());
      return null;
    }
  }

  /** Why a value cannot be bound; never leaves this class. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }

  private static Bound<?> convert(ValueType type, Limits limits, Node.Scalar scalar)
      throws Refusal {
    if (type instanceof ValueType.Truth) {
      return truth(scalar);
    }
    if (type instanceof ValueType.Whole whole) {
      return whole(whole, limits, scalar);
    }
    if (type instanceof ValueType.Real real) {
      return real(real, limits, scalar);
    }
    if (type instanceof ValueType.Choice choice) {
      return choice(choice, scalar);
    }
    if (type instanceof ValueType.FilePath) {
      return path(scalar);
    }
    if (type instanceof ValueType.Text) {
      String text = text(scalar, "text");
      return new Bound<>(text, TextNode.valueOf(Template.escape(text)));
    }
    throw new Refusal("expected a " + type.label() + ", found " + scalar.describe());
  }

  private static Bound<Boolean> truth(Node.Scalar scalar) throws Refusal {
    if (scalar.kind() != ScalarKind.TRUTH) {
      throw new Refusal(
          "expected true or false, found " + scalar.describe() + withoutQuotes(scalar));
    }
    boolean value = Boolean.parseBoolean(scalar.text());
    return new Bound<>(value, BooleanNode.valueOf(value));
  }

  private static Bound<?> whole(ValueType.Whole type, Limits limits, Node.Scalar scalar)
      throws Refusal {
    if (scalar.kind() != ScalarKind.WHOLE) {
      throw new Refusal(
          "expected a whole number%s, found %s%s"
              .formatted(inUnit(limits), scalar.describe(), withoutQuotes(scalar)));
    }
    String digits = scalar.text().replace("_", "");
    if (digits.length() > LONGEST_LONG || !fits(new BigInteger(digits), type.wide())) {
      throw new Refusal(
          "%s is too large for this parameter; at most %d is possible"
              .formatted(
                  scalar.describe(), type.wide() ? Long.MAX_VALUE : (long) Integer.MAX_VALUE));
    }
    long value = Long.parseLong(digits);
    check(limits, value, scalar);
    return type.wide()
        ? new Bound<>(value, LongNode.valueOf(value))
        : new Bound<>((int) value, IntNode.valueOf((int) value));
  }

  private static boolean fits(BigInteger value, boolean wide) {
    return value.bitLength() < (wide ? Long.SIZE : Integer.SIZE);
  }

  private static Bound<?> real(ValueType.Real type, Limits limits, Node.Scalar scalar)
      throws Refusal {
    if (!scalar.kind().isNumber()) {
      throw new Refusal(
          "expected a number%s, found %s%s"
              .formatted(inUnit(limits), scalar.describe(), withoutQuotes(scalar)));
    }
    if (scalar.text().contains(".n") || scalar.text().contains(".N") || isInfinite(scalar, type)) {
      throw new Refusal("expected a finite number, found " + scalar.text());
    }
    double value = Double.parseDouble(scalar.text().replace("_", ""));
    check(limits, value, scalar);
    return type.wide()
        ? new Bound<>(value, DoubleNode.valueOf(value))
        : new Bound<>((float) value, FloatNode.valueOf((float) value));
  }

  private static boolean isInfinite(Node.Scalar scalar, ValueType.Real type) {
    String text = scalar.text().replace("_", "");
    return text.toLowerCase(Locale.ROOT).endsWith("inf")
        || Double.isInfinite(type.wide() ? Double.parseDouble(text) : Float.parseFloat(text));
  }

  private static void check(Limits limits, double value, Node.Scalar scalar) throws Refusal {
    String complaint = limits.complaint(value, Words.shorten(scalar.text())).orElse(null);
    if (complaint != null) {
      throw new Refusal(complaint);
    }
  }

  private static Bound<Enum<?>> choice(ValueType.Choice type, Node.Scalar scalar) throws Refusal {
    Enum<?> constant = type.constant(scalar.text()).orElse(null);
    if (constant == null) {
      throw new Refusal(
          "found %s; expected %s%s"
              .formatted(
                  scalar.describe(), type.label(), Words.didYouMean(scalar.text(), type.names())));
    }
    return new Bound<>(constant, TextNode.valueOf(Words.kebab(constant)));
  }

  private static Bound<Path> path(Node.Scalar scalar) throws Refusal {
    String text = text(scalar, "path");
    if (text.isEmpty()) {
      throw new Refusal("expected a path, found an empty text");
    }
    try {
      Path path = scalar.origin().folder().resolve(text).toAbsolutePath().normalize();
      return new Bound<>(path, TextNode.valueOf(Template.escape(path.toString())));
    } catch (InvalidPathException e) {
      throw new Refusal("not a path: " + e.getReason());
    }
  }

  private static String text(Node.Scalar scalar, String wanted) throws Refusal {
    if (scalar.kind() != ScalarKind.TEXT && !scalar.untyped()) {
      throw new Refusal(
          "expected a %s, found %s; put it in quotes if it is meant: \"%s\""
              .formatted(wanted, scalar.describe(), Words.shorten(scalar.text())));
    }
    return scalar.text();
  }

  private static String inUnit(Limits limits) {
    return limits.unit().isEmpty() ? "" : " (" + limits.unit() + ")";
  }

  /** A hint for a number or truth value that stands in quotes. */
  private static String withoutQuotes(Node.Scalar scalar) {
    boolean quoted = scalar.kind() == ScalarKind.TEXT;
    ScalarKind bare = ScalarKind.of(scalar.text());
    return quoted && (bare.isNumber() || bare == ScalarKind.TRUTH)
        ? "; write " + scalar.text() + " without quotes"
        : "";
  }
}
