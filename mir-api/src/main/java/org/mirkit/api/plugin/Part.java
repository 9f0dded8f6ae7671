package org.mirkit.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Marks an interface whose implementations are chosen in YAML with {@code use: <id>}.
 *
 * <p>Wherever a config record has a component of such a type, or a list of it, the YAML names a
 * provider there, and the host binds, checks and creates it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@API(status = API.Status.STABLE, since = "1.0")
public @interface Part {

  /** The kind's name in messages, listings and schema, in kebab case: {@code representation}. */
  String value();

  /** What parts of this kind are for, in one line. */
  String summary();
}
