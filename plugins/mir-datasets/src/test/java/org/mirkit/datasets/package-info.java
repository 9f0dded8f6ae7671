/** Claims about the plugin as a whole. */
@NullMarked
package org.mirkit.datasets;

import org.jspecify.annotations.NullMarked;
