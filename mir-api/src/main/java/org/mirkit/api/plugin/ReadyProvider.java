package org.mirkit.api.plugin;

import java.util.function.Function;

/** What {@link Provider#of} gives. */
record ReadyProvider<C extends Record, T>(
    Class<T> partType,
    String id,
    String summary,
    Class<C> configType,
    Function<? super C, ? extends T> maker)
    implements Provider<C, T> {

  @Override
  public T create(C config) {
    return maker.apply(config);
  }
}
