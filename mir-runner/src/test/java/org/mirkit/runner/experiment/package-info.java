/** Claims about what a run leaves to be read. */
@NullMarked
package org.mirkit.runner.experiment;

import org.jspecify.annotations.NullMarked;
