/** Claims about pictures of features. */
@NullMarked
package org.mirkit.runner.plot;

import org.jspecify.annotations.NullMarked;
