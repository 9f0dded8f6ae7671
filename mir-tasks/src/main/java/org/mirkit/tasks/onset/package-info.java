/**
 * Onsets: the moments at which notes and other sounds begin, and mir_eval's measures for them.
 *
 * <p>Entry type: {@link org.mirkit.tasks.onset.OnsetProviders#ONSET}. Depends on {@code
 * org.mirkit.tasks.event}, {@code .input}, {@code .tally} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.onset;

import org.jspecify.annotations.NullMarked;
