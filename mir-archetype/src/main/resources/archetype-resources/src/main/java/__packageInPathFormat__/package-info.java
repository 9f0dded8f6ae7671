/**
 * The ${kind} {@code ${artifactId}} for mirkit.
 *
 * <p>Entry type: {@link ${package}.${className}Plugin}.
 */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
