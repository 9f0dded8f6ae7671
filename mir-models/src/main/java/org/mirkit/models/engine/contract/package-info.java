/**
 * The contract of layers that mean something to the engine, as ready tests: {@link
 * org.mirkit.models.engine.contract.DjlLayerContract}.
 *
 * <p>For tests alone. Besides {@code mir-models} it needs {@code mir-testkit} and JUnit, which the
 * tests of a plugin have anyway and which this module does not bring; mirkit itself never loads a
 * class of this package, and no other package depends on it.
 */
@NullMarked
package org.mirkit.models.engine.contract;

import org.jspecify.annotations.NullMarked;
