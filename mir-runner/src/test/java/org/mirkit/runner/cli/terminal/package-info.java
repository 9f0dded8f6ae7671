/** Claims about what is shown on a terminal, and into files and pipes. */
@NullMarked
package org.mirkit.runner.cli.terminal;

import org.jspecify.annotations.NullMarked;
