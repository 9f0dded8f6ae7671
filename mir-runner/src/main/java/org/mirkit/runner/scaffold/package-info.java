/**
 * The project of a new plugin, made of the same files as {@code mvn archetype:generate} makes it.
 *
 * <p>Entry type: {@link org.mirkit.runner.scaffold.PluginProject}. The files lie in {@code
 * mir-archetype}, of which nothing but resources is needed, and at run time only. Depends on {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.runner.scaffold;

import org.jspecify.annotations.NullMarked;
