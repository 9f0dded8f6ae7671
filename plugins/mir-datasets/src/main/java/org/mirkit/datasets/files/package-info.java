/**
 * Collections on disk: {@link org.mirkit.datasets.files.FolderDataset} takes labels from the names
 * of folders, {@link org.mirkit.datasets.files.CsvDataset} from a table.
 *
 * <p>Conventions: a track's id is its path below the root, with forward slashes, in Unicode's
 * composed form (NFC), and tracks come in the order of their ids by code point; so both are the
 * same on every machine. Audio is looked for, never opened. Depends on {@code org.mirkit.api} and
 * FastCSV.
 */
@NullMarked
package org.mirkit.datasets.files;

import org.jspecify.annotations.NullMarked;
