/**
 * The model {@code salience-melody} for mirkit.
 *
 * <p>Entry type: {@link org.mirkit.saliencemelody.SalienceMelodyPlugin}.
 */
@NullMarked
package org.mirkit.saliencemelody;

import org.jspecify.annotations.NullMarked;
