/** Claims about {@code org.mirkit.runner.features}. */
@NullMarked
package org.mirkit.runner.features;

import org.jspecify.annotations.NullMarked;
