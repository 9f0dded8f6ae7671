/** Claims about what a run leaves to be read. */
@NullMarked
package org.mirkit.runner.report;

import org.jspecify.annotations.NullMarked;
