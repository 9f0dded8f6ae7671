package org.mirkit.api.plugin;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a plugin jar offers; the only service that mirkit looks for.
 *
 * <p>A jar that holds a plugin MUST contain
 *
 * <ul>
 *   <li>{@code META-INF/services/org.mirkit.api.plugin.MirPlugin}, naming one public class with a
 *       public constructor without arguments;
 *   <li>{@value #DESCRIPTOR}, a properties file with {@code name}, {@code version}, {@code api}
 *       (the {@code major.minor} that the plugin was built against) and, if wanted, {@code summary}
 *       and {@code licence}. It is read before any class of the plugin is loaded, so that a jar
 *       built against another API is refused by name instead of failing somewhere inside.
 * </ul>
 *
 * <p>Neither the constructor nor {@link #providers()} may do heavy work: both run for {@code mir
 * list}.
 */
@FunctionalInterface
@API(status = API.Status.STABLE, since = "1.0")
public interface MirPlugin {

  /** Where in its jar a plugin says who it is. */
  String DESCRIPTOR = "META-INF/mirkit/plugin.properties";

  /** The parts that this plugin brings, in the order in which they are to be listed. */
  List<Provider<?, ?>> providers();
}
