/**
 * Ways to make one score of many tracks that several tasks share.
 *
 * <p>Entry type: {@link org.mirkit.tasks.tally.TrackMetric}. Depends on {@code org.mirkit.api}
 * only.
 */
@NullMarked
package org.mirkit.tasks.tally;

import org.jspecify.annotations.NullMarked;
