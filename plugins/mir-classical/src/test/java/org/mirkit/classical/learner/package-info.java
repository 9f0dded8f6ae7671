/** Claims about what the libraries learn. */
@NullMarked
package org.mirkit.classical.learner;

import org.jspecify.annotations.NullMarked;
