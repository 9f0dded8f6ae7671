/** Claims about statistics over time. */
@NullMarked
package org.mirkit.classical.summary;

import org.jspecify.annotations.NullMarked;
