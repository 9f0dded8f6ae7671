package org.mirkit.runner.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.io.PrintStream;

/** One way of writing JSON everywhere: indented, numbers that are not defined as null. */
public final class Json {
  private static final Mappers MAPPERS = new Mappers(Json::mapper);

  private Json() {}

  /** The mapper; thread-safe, not to be configured further. */
  public static ObjectMapper mapperForAll() {
    return MAPPERS.ofHost();
  }

  /** A value as indented JSON that ends with a line break. */
  public static String write(Object value) {
    try {
      return MAPPERS.of(value.getClass()).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report that cannot be written as JSON: " + value, e);
    }
  }

  /** Prints a value for machines. */
  public static void print(Object value, PrintStream out) {
    out.print(write(value));
  }

  private static ObjectMapper mapper(TypeFactory types) {
    SimpleModule undefinedAsNull = new SimpleModule();
    undefinedAsNull.addSerializer(Double.class, new FiniteOrNull());
    undefinedAsNull.addSerializer(double.class, new FiniteOrNull());
    undefinedAsNull.addDeserializer(Double.class, new NullAsNaN());
    undefinedAsNull.addDeserializer(double.class, new NullAsNaN());
    return JsonMapper.builder()
        .typeFactory(types)
        .addModule(undefinedAsNull)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }

  /** The way back; without it a missing number would be read as zero. */
  private static final class NullAsNaN extends StdDeserializer<Double> {
    private static final long serialVersionUID = 1L;

    NullAsNaN() {
      super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return in.getDoubleValue();
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return Double.NaN;
    }
  }

  /** JSON has no NaN; null is what other languages read as a missing value. */
  private static final class FiniteOrNull extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    FiniteOrNull() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        out.writeNumber(value);
      } else {
        out.writeNull();
      }
    }
  }
}
