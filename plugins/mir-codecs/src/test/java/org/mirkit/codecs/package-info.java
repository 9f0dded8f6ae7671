/** Claims about decoding, on files that the tests encode themselves and on real recordings. */
@NullMarked
package org.mirkit.codecs;

import org.jspecify.annotations.NullMarked;
