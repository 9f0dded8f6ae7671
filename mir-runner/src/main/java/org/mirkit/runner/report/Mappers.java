package org.mirkit.runner.report;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import java.util.function.Function;

/**
 * One mapper for all types of the host, and one for each type of a plugin's. Jackson remembers
 * every type that it met, for good; what it knows of a plugin's must go when the plugin goes, so
 * that is kept with the type itself.
 */
final class Mappers {
  private static final int FEW_TYPES = 32;

  private final ObjectMapper ofHost;
  private final ClassValue<ObjectMapper> ofPlugins;

  /**
   * Mappers that are alike.
   *
   * @param maker makes one that knows types by a factory
   */
  Mappers(Function<TypeFactory, ObjectMapper> maker) {
    this.ofHost = maker.apply(TypeFactory.defaultInstance());
    this.ofPlugins =
        new ClassValue<>() {
          @Override
          protected ObjectMapper computeValue(Class<?> type) {
            LookupCache<Object, JavaType> own = new LRUMap<>(FEW_TYPES, FEW_TYPES);
            return maker.apply(TypeFactory.defaultInstance().withCache(own));
          }
        };
  }

  /** The mapper for the types of the host and of the JDK. */
  ObjectMapper ofHost() {
    return ofHost;
  }

  /** The mapper for values of a type. */
  ObjectMapper of(Class<?> type) {
    ClassLoader owner = type.getClassLoader();
    boolean lasting = owner == null || owner == Mappers.class.getClassLoader() || isOfJdk(type);
    return lasting ? ofHost : ofPlugins.get(type);
  }

  private static boolean isOfJdk(Class<?> type) {
    return type.getModule().isNamed();
  }
}
