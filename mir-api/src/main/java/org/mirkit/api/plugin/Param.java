package org.mirkit.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Says what a parameter means, once: binding, validation, {@code mir describe}, the JSON Schema and
 * the reference pages are all made from it.
 *
 * <p>It stands on a component of a config record. Component types may be {@code boolean}, {@code
 * int}, {@code long}, {@code float}, {@code double}, {@link String}, {@link java.nio.file.Path}, an
 * enum (written in kebab case), a {@link Part} type, another record of parameters, a {@link
 * java.util.List} or a {@link java.util.Map} from string of these, or an {@link java.util.Optional}
 * of these, which is empty when the YAML does not mention it. A {@link ParamGroup} shares
 * parameters between records.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@API(status = API.Status.STABLE, since = "1.0")
public @interface Param {

  /** Marks a parameter that has no default and must be given. */
  String REQUIRED = "\u0000required";

  /** What it does, in one sentence for a person who knows music and not our source. */
  String value();

  /** The unit of a number: {@code Hz}, {@code s}, {@code samples}, {@code dB}. */
  String unit() default "";

  /**
   * The default, written as it would stand in YAML ({@code 22050}, {@code [3, 3]}, {@code {use:
   * adam}}). Without one the parameter must be given, unless its type is {@link
   * java.util.Optional}.
   */
  String defaultValue() default REQUIRED;

  /** The smallest number allowed; for a list, of each element. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest number allowed; for a list, of each element. */
  double max() default Double.POSITIVE_INFINITY;

  /** An example value for the reference, written as in YAML. */
  String example() default "";
}
