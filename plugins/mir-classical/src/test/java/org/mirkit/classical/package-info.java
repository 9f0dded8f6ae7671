/** Claims about the plugin as a whole. */
@NullMarked
package org.mirkit.classical;

import org.jspecify.annotations.NullMarked;
