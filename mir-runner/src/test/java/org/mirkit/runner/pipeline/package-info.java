/** Claims about {@code org.mirkit.runner.pipeline}. */
@NullMarked
package org.mirkit.runner.pipeline;

import org.jspecify.annotations.NullMarked;
