package org.mirkit.api.data;

import org.apiguardian.api.API;

/**
 * What a person must know about a collection before using it; it travels inside every model that
 * was trained on it.
 *
 * @param name the collection's name
 * @param description what it holds, in a sentence
 * @param licence on what terms, or {@code unknown}
 * @param citation the paper or page to cite, or an empty string
 */
@API(status = API.Status.STABLE, since = "1.0")
public record DatasetCard(String name, String description, String licence, String citation) {}
