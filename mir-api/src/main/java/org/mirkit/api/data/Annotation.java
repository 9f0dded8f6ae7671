package org.mirkit.api.data;

import org.apiguardian.api.API;

/**
 * Something said about a piece of music, by a person or by a model: a genre, a chord sequence, an
 * f0 curve. A task names the type that it works on; implementations are immutable, with {@code
 * equals} by value.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface Annotation {}
