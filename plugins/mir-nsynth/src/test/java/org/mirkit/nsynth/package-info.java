/** Tests of the plugin. */
@NullMarked
package org.mirkit.nsynth;

import org.jspecify.annotations.NullMarked;
