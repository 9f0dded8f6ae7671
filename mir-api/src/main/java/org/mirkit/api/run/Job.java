package org.mirkit.api.run;

import org.apiguardian.api.API;

/**
 * A piece of work by value, so that it can be done in another process: it names everything and
 * holds no code.
 *
 * @param type what is to be done, such as {@code features}
 * @param config the resolved configuration as JSON
 * @param trackId the track that it is about
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Job(String type, String config, String trackId) {}
