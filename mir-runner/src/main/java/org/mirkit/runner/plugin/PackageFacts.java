package org.mirkit.runner.plugin;

import java.util.jar.Attributes;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What a jar's manifest says of its packages, for libraries that ask for their own version. */
record PackageFacts(
    @Nullable String specTitle,
    @Nullable String specVersion,
    @Nullable String specVendor,
    @Nullable String title,
    @Nullable String version,
    @Nullable String vendor) {

  /** The facts of a manifest, or none. */
  static PackageFacts of(@Nullable Manifest manifest) {
    Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
    return new PackageFacts(
        main.getValue(Name.SPECIFICATION_TITLE),
        main.getValue(Name.SPECIFICATION_VERSION),
        main.getValue(Name.SPECIFICATION_VENDOR),
        main.getValue(Name.IMPLEMENTATION_TITLE),
        main.getValue(Name.IMPLEMENTATION_VERSION),
        main.getValue(Name.IMPLEMENTATION_VENDOR));
  }
}
