package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Track;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test implements ProviderContract<${className}Config, Dataset>, DatasetContract {

  @Override
  public Provider<${className}Config, Dataset> provider() {
    return ${className}Plugin.DATASET;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(Path.of("tunes.txt"), 0.1, 8000);
  }

  @Override
  public Dataset dataset() {
    return provider().create(exampleConfig());
  }

  @Test
  void tunes_that_differ_in_their_last_number_belong_together() {
    Track first = dataset().tracks().get(0);
    assertEquals("gentle-1", first.id());
    assertEquals(Optional.of("gentle"), first.group());
  }

  @Test
  void bad_line_is_named_with_its_number(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.txt"), "a-1 major 60 64\nb-1 major 60 H\n");
    Dataset broken = provider().create(new ${className}Config(file, 0.1, 8000));
    DataException refused = assertThrows(DataException.class, broken::tracks);
    assertTrue(refused.getMessage().contains("t.txt:2: 'H'"), refused.getMessage());
  }
}
