/** Claims about features as files. */
@NullMarked
package org.mirkit.runner.export;

import org.jspecify.annotations.NullMarked;
