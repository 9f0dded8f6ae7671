package org.mirkit.datasets.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

/** Both datasets of files keep the contract, on one collection: a folder per class and artist. */
class FileContractsTest {
  private static final List<String> TRACKS =
      List.of("rock/Queen/a.mp3", "rock/Queen/b.mp3", "pop/Abba/c, live.wav", "pop/Abba/d.wav");

  @TempDir Path root;

  @BeforeEach
  void collection() throws IOException {
    StringBuilder table = new StringBuilder("path,label,artist\n");
    for (String track : TRACKS) {
      Files.createDirectories(root.resolve(track).getParent());
      Files.createFile(root.resolve(track));
      String[] labels = track.split("/");
      table.append('"' + track + "\"," + labels[0] + "," + labels[1] + "\n");
    }
    Files.writeString(root.resolve("tracks.csv"), table);
  }

  @Nested
  class Folder implements ProviderContract<FolderConfig, Dataset>, DatasetContract {
    @Override
    public Provider<FolderConfig, Dataset> provider() {
      return FileProviders.FOLDER;
    }

    @Override
    public FolderConfig exampleConfig() {
      List<String> extensions = List.of("mp3", "wav");
      Optional<String> none = Optional.empty();
      return new FolderConfig(root, extensions, FolderGroup.PARENT, none, "unknown", none);
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class Csv implements ProviderContract<CsvConfig, Dataset>, DatasetContract {
    @Override
    public Provider<CsvConfig, Dataset> provider() {
      return FileProviders.CSV;
    }

    @Override
    public CsvConfig exampleConfig() {
      Optional<String> artist = Optional.of("artist");
      return new CsvConfig(
          root,
          "tracks.csv",
          "path",
          LabelColumns.of("label", LabelKind.CLASS),
          List.of(LabelColumns.of("artist", LabelKind.TAGS)),
          artist,
          "unknown",
          Optional.empty());
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }
}
