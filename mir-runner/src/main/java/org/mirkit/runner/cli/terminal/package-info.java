/**
 * Where a command speaks: the two streams and what they are connected to, progress, tables fitted
 * to a width, what plugins print, long waits for them, and Ctrl-C.
 *
 * <p>The way in is {@link org.mirkit.runner.cli.terminal.Console}. It knows no command, no option
 * and no result; it may use the API and the runner's {@code plugin} and {@code report}.
 */
@NullMarked
package org.mirkit.runner.cli.terminal;

import org.jspecify.annotations.NullMarked;
