package org.mirkit.runner.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Annotation;

/**
 * Annotations as JSON and back, of any type, those of plugins too: a record is an object with a
 * field for each component; arrays, lists, maps, enums and records in records follow.
 *
 * <p>A number that JSON does not have is a text: {@code "Infinity"} for an open end, {@code "NaN"}
 * for what nobody knows, so that both come back as they were.
 */
public final class AnnotationJson {
  private static final Mappers MAPPERS =
      new Mappers(
          types ->
              JsonMapper.builder()
                  .typeFactory(types)
                  // What a record computes from its components, such as isOpen(), is no part of it.
                  .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                  .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                  .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                  .build());

  private AnnotationJson() {}

  /** An annotation as a tree. */
  public static JsonNode write(Annotation annotation) {
    return MAPPERS.of(annotation.getClass()).valueToTree(annotation);
  }

  /** The same as maps, lists and numbers, whose numbers are not finite where they were not. */
  public static Map<String, Object> fields(Annotation annotation) {
    return MAPPERS
        .ofHost()
        .convertValue(write(annotation), new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  /**
   * The annotation of a tree.
   *
   * @throws DataException if it is not of that type; the message says what is wrong with it
   */
  public static <A extends Annotation> A read(JsonNode tree, Class<A> type) {
    try {
      return MAPPERS.of(type).treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      String reason =
          e.getCause() instanceof MirException refusal
              ? refusal.getMessage()
              : e.getOriginalMessage();
      throw new DataException("is no %s: %s".formatted(type.getSimpleName(), reason), e);
    }
  }
}
