/**
 * Finds plugins on the class path and on disk, each with a class loader of its own, and keeps what
 * they offer in a {@link org.mirkit.runner.plugin.PluginRegistry}.
 *
 * <p>The way in is {@link org.mirkit.runner.plugin.PluginLoader#load}. A plugin that cannot be used
 * becomes a {@link org.mirkit.runner.plugin.PluginFailure}; the others go on.
 *
 * <p>Depends on {@code mir-api}, {@code .io} for digests, the JDK, and ASM for the calls that would
 * end the process.
 */
@NullMarked
package org.mirkit.runner.plugin;

import org.jspecify.annotations.NullMarked;
