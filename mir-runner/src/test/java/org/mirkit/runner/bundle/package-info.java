/** Claims about what a bundle asks of the installation that opens it. */
@NullMarked
package org.mirkit.runner.bundle;

import org.jspecify.annotations.NullMarked;
