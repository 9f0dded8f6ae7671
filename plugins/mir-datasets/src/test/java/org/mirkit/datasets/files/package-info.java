/** Claims about collections on disk, on real trees of files. */
@NullMarked
package org.mirkit.datasets.files;

import org.jspecify.annotations.NullMarked;
