package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be written. */
class BadFolderTest {
  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void a_file_in_the_place_of_the_run_folder_is_told_before_anything_is_read() throws IOException {
    Path file = Files.writeString(home.resolve("taken"), "");
    for (Path out : new Path[] {file, file.resolve("below")}) {
      CommandLineRun run = studio.run(out);
      assertEquals(ExitCode.FAILURE, run.code());
      assertTrue(
          run.err()
              .contains(
                  "error: %s: the run folder cannot be created or written: %s is a file, not a folder; use another --out"
                      .formatted(out, file)),
          run.err());
      assertFalse(Files.exists(studio.cache()));
    }
  }

  @Test
  void a_file_in_the_place_of_the_cache_is_told_with_the_remedy() throws IOException {
    Files.writeString(studio.cache(), "");
    CommandLineRun run = studio.run(studio.out("a"));
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(
        run.err()
            .contains(
                "error: %s: the feature cache cannot be created (%s is a file, not a folder); choose another with cache.folder"
                    .formatted(studio.cache(), studio.cache())),
        run.err());
    assertEquals("FAILED", Studio.json(studio.out("a").resolve("run.json")).get("status").asText());
  }

  @Test
  void a_folder_without_permission_is_told_as_such() throws IOException {
    Path locked = Files.createDirectory(home.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false), "this system has no permissions");
    assumeFalse(Files.isWritable(locked), "permissions do not bind this user");
    CommandLineRun run = studio.run(locked.resolve("run"));
    locked.toFile().setWritable(true);
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("permission denied; use another --out"), run.err());
  }

  @Test
  void a_folder_in_which_another_run_is_at_work_is_left_alone() throws IOException {
    Path out = Files.createDirectories(studio.out("a"));
    try (FileChannel other =
            FileChannel.open(
                out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertTrue(lock.isValid());
      CommandLineRun run = studio.run(out);
      assertEquals(ExitCode.FAILURE, run.code());
      assertTrue(run.err().contains("another run is at work in this folder"), run.err());
      assertFalse(Files.exists(out.resolve("run.json")));
    }
  }

  @Test
  void a_damaged_record_is_told_and_not_overwritten() throws IOException {
    studio.run(studio.out("a"));
    Files.writeString(studio.out("a").resolve("run.json"), "{ half");
    CommandLineRun run = studio.resume(studio.out("a"));
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(run.err().contains("run.json: was changed and is no JSON any more"), run.err());
    assertEquals("{ half", Files.readString(studio.out("a").resolve("run.json")));
  }
}
