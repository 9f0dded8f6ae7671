package org.mirkit.api.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Puts parameters that several config records share into each of them, so that their texts, bounds
 * and defaults stand once.
 *
 * <p>It stands, in place of {@link Param}, on a component whose type is a record of parameters. In
 * YAML there is no such component: its parameters are the owner's, at its place among them. Where
 * the owner usually wants another value than the other records do, it says so:
 *
 * <pre>{@code
 * public record Bins(
 *     @Param(value = "Number of bins", defaultValue = "84", min = 1) int bins,
 *     @Param(value = "Number of bins to an octave", defaultValue = "12", min = 1)
 *         int binsPerOctave) {}
 *
 * public record HarmonicCqtConfig(
 *     @ParamGroup(defaults = {"bins=360", "binsPerOctave=60"}) Bins bins, ...) {}
 * }</pre>
 *
 * <p>A group may hold groups. No two parameters of a record may have the same name. What the
 * group's constructor refuses, with a {@link org.mirkit.api.ConfigException} that names a
 * parameter, is told as if the owner had refused it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@API(status = API.Status.STABLE, since = "1.0")
public @interface ParamGroup {

  /**
   * Defaults that the owner has instead of the group's, each as {@code name=value} with the value
   * written as in YAML.
   */
  String[] defaults() default {};
}
