package org.mirkit.datasets.files;

import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetProvider;

/** Makes the dataset {@code folder}. */
public final class FolderProvider implements DatasetProvider<FolderConfig> {

  /** A provider without state. */
  public FolderProvider() {}

  @Override
  public String id() {
    return "folder";
  }

  @Override
  public String summary() {
    return "A folder of music with a sub-folder for each class";
  }

  @Override
  public Class<FolderConfig> configType() {
    return FolderConfig.class;
  }

  @Override
  public Dataset create(FolderConfig config) {
    return new FolderDataset(config);
  }
}
