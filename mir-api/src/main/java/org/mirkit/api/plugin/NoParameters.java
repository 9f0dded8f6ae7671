package org.mirkit.api.plugin;

import org.apiguardian.api.API;

/** What is configured of a part that has no parameters: nothing, and YAML may not name any. */
@API(status = API.Status.STABLE, since = "1.0")
public record NoParameters() {}
