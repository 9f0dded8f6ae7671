/** Claims about sound on its way from a file to a representation. */
@NullMarked
package org.mirkit.runner.audio;

import org.jspecify.annotations.NullMarked;
