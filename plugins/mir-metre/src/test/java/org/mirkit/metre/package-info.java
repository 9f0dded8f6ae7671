/** Tests of the plugin. */
@NullMarked
package org.mirkit.metre;

import org.jspecify.annotations.NullMarked;
