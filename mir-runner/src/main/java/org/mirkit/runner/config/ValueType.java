package org.mirkit.runner.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.plugin.Part;

/** What a parameter may hold, as {@link org.mirkit.api.plugin.Param} lists it. */
sealed interface ValueType {

  /** For messages and {@code mir describe}: {@code whole number}, {@code list of text}. */
  String label();

  /** {@code true} or {@code false}. */
  record Truth() implements ValueType {
    @Override
    public String label() {
      return "true or false";
    }
  }

  /**
   * An {@code int} or {@code long}.
   *
   * @param wide whether it is a {@code long}
   */
  record Whole(boolean wide) implements ValueType {
    @Override
    public String label() {
      return "whole number";
    }
  }

  /**
   * A {@code float} or {@code double}.
   *
   * @param wide whether it is a {@code double}
   */
  record Real(boolean wide) implements ValueType {
    @Override
    public String label() {
      return "number";
    }
  }

  /** A string. */
  record Text() implements ValueType {
    @Override
    public String label() {
      return "text";
    }
  }

  /** A file or folder. */
  record FilePath() implements ValueType {
    @Override
    public String label() {
      return "path";
    }
  }

  /** One of an enum's constants, in kebab case. */
  record Choice(Class<?> type) implements ValueType {
    @Override
    public String label() {
      return "one of " + String.join(", ", names());
    }

    List<String> names() {
      return Arrays.stream(constants()).map(Words::kebab).toList();
    }

    Optional<Enum<?>> constant(String name) {
      return Arrays.stream(constants())
          .filter(c -> Words.kebab(c).equals(name))
          .<Enum<?>>map(c -> c)
          .findFirst();
    }

    private Enum<?>[] constants() {
      return (Enum<?>[]) type.getEnumConstants();
    }
  }

  /** A part that a provider makes. */
  record PartOf(Class<?> type) implements ValueType {
    @Override
    public String label() {
      return kind();
    }

    /** The kind's name: {@code representation}. */
    String kind() {
      return type.getAnnotation(Part.class).value();
    }
  }

  /** A record of further parameters. */
  record Fields(Class<? extends Record> type) implements ValueType {
    @Override
    public String label() {
      return "mapping";
    }
  }

  /** Values of one type, one after another. */
  record ListOf(ValueType element) implements ValueType {
    @Override
    public String label() {
      return "list of " + element.label();
    }
  }

  /** Values of one type by name. */
  record MapOf(ValueType element) implements ValueType {
    @Override
    public String label() {
      return "mapping from name to " + element.label();
    }
  }

  /**
   * The parameter type for a Java type.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ValueType of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    throw unfit(type);
  }

  private static ValueType ofGeneric(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    if (generic.getRawType() == List.class) {
      return new ListOf(of(arguments[0]));
    }
    if (generic.getRawType() == Map.class && arguments[0] == String.class) {
      return new MapOf(of(arguments[1]));
    }
    throw unfit(generic);
  }

  private static ValueType ofClass(Class<?> type) {
    if (type.isAnnotationPresent(Part.class)) {
      return new PartOf(type);
    }
    if (type.isRecord()) {
      return new Fields(type.asSubclass(Record.class));
    }
    return type.isEnum() ? new Choice(type) : ofSimple(type);
  }

  private static ValueType ofSimple(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return new Truth();
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return new Whole(type == long.class || type == Long.class);
    }
    if (type == double.class
        || type == Double.class
        || type == float.class
        || type == Float.class) {
      return new Real(type == double.class || type == Double.class);
    }
    if (type == String.class) {
      return new Text();
    }
    if (type == Path.class) {
      return new FilePath();
    }
    throw unfit(type);
  }

  private static IllegalArgumentException unfit(Type type) {
    return new IllegalArgumentException(type.getTypeName() + " is no type of a parameter");
  }
}
