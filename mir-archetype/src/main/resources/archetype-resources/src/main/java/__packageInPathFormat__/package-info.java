/**
 * The ${kind} {@code ${artifactId}} for mirkit.
 *
 * <p>Entry type: {@link ${package}.${className}Plugin}. Depends on {@code org.mirkit.api}.
 */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
