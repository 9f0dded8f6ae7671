package org.mirkit.datasets.files;

/** What keeps tracks together when a collection is split. */
public enum FolderGroup {
  /** Nothing: each track stands alone. */
  NONE,
  /** The name of the folder directly above the file, such as the artist's. */
  PARENT
}
