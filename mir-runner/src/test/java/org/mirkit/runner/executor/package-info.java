/** Claims about where jobs are done. */
@NullMarked
package org.mirkit.runner.executor;

import org.jspecify.annotations.NullMarked;
