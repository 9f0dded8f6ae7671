/** Claims about the command line, made by running its commands in this process. */
@NullMarked
package org.mirkit.runner.cli;

import org.jspecify.annotations.NullMarked;
