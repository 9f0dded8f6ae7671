package org.mirkit.datasets.files;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;

/** Music described by folders and by tables. */
public final class FileProviders {

  /** {@code csv}. */
  public static final Provider<CsvConfig, Dataset> CSV =
      Provider.of(
          Dataset.class,
          "csv",
          "Music described by a table with columns for path, labels and group",
          CsvConfig.class,
          CsvDataset::new);

  /** {@code folder}. */
  public static final Provider<FolderConfig, Dataset> FOLDER =
      Provider.of(
          Dataset.class,
          "folder",
          "A folder of music with a sub-folder for each class",
          FolderConfig.class,
          FolderDataset::new);

  private FileProviders() {}
}
