/** Claims about {@code org.mirkit.runner.split}. */
@NullMarked
package org.mirkit.runner.split;

import org.jspecify.annotations.NullMarked;
