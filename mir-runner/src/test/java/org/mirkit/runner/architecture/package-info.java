/** Claims about which part of mirkit may know which. */
@NullMarked
package org.mirkit.runner.architecture;

import org.jspecify.annotations.NullMarked;
