/**
 * Recordings and other programs' results that a test compares with when they are at hand.
 *
 * <p>They are too large, or not ours to pass on, to lie in a repository. Entry type: {@link
 * org.mirkit.testkit.reference.SharedReference}. Depends on the JUnit Jupiter API.
 */
@NullMarked
package org.mirkit.testkit.reference;

import org.jspecify.annotations.NullMarked;
