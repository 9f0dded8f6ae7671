/** Claims about what is found in plugins without running them. */
@NullMarked
package org.mirkit.runner.verify;

import org.jspecify.annotations.NullMarked;
