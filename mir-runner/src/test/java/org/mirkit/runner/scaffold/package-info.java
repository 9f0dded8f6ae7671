/** Claims about {@code org.mirkit.runner.scaffold}. */
@NullMarked
package org.mirkit.runner.scaffold;

import org.jspecify.annotations.NullMarked;
