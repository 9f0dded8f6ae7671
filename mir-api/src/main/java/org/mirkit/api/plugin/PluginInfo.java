package org.mirkit.api.plugin;

import org.apiguardian.api.API;

/**
 * Who a plugin is, read from its {@linkplain MirPlugin#DESCRIPTOR descriptor}.
 *
 * @param name short name, also the qualifier of its providers' ids ({@code acme:hpcp})
 * @param version the plugin's own version
 * @param builtAgainst the SPI version that it was compiled against
 * @param summary one line for {@code mir plugins}, or an empty string
 * @param licence SPDX identifier, or an empty string when the plugin does not say
 */
@API(status = API.Status.STABLE, since = "1.0")
public record PluginInfo(
    String name, String version, ApiVersion builtAgainst, String summary, String licence) {}
