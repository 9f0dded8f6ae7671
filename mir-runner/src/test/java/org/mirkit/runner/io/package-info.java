/** Claims about {@code org.mirkit.runner.io}. */
@NullMarked
package org.mirkit.runner.io;

import org.jspecify.annotations.NullMarked;
