/** Claims about loading plugins, made with real jars that are compiled while the tests run. */
@NullMarked
package org.mirkit.runner.plugin;

import org.jspecify.annotations.NullMarked;
