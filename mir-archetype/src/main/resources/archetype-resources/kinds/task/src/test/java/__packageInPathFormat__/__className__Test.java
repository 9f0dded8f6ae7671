package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class ${className}Test implements ProviderContract<${className}Config, Task>, TaskContract {

  @Override
  public Provider<${className}Config, Task> provider() {
    return ${className}Plugin.TASK;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config("jazz");
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(ClassLabel.of("jazz"), ClassLabel.of("rock"), ClassLabel.of("folk"));
  }

  /** All other classes are one. */
  @Override
  public boolean agree(Annotation reference, Annotation decoded) {
    boolean jazz = ((ClassLabel) reference).label().equals("jazz");
    return ((ClassLabel) decoded).label().equals(jazz ? "jazz" : ${className}.OTHER);
  }

  @Test
  void class_comes_before_all_others() {
    assertEquals(List.of("jazz", "other"), task().vocabulary(annotations()).labels());
  }

  @Test
  void class_that_no_track_has_is_refused_with_those_that_there_are() {
    List<Annotation> rock = List.of(ClassLabel.of("rock"), ClassLabel.of("folk"));
    DataException refused = assertThrows(DataException.class, () -> task().vocabulary(rock));
    assertTrue(refused.getMessage().contains("[folk, rock]"), refused.getMessage());
  }
}
