/** Tests of the plugin. */
@NullMarked
package org.mirkit.gammatone;

import org.jspecify.annotations.NullMarked;
