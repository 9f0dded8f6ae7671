/**
 * Finds plugins on the class path and on disk, each with a class loader of its own, and keeps what
 * they offer in a {@link org.mirkit.runner.plugin.PluginRegistry}.
 *
 * <p>Depends on {@code mir-api}, {@code .io} and Jackson's tree of a resolved configuration.
 */
@NullMarked
package org.mirkit.runner.plugin;

import org.jspecify.annotations.NullMarked;
