package org.mirkit.runner.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which room may know which: everything knows {@code mir-api}, and little else. */
@AnalyzeClasses(packages = "org.mirkit", importOptions = DoNotIncludeTests.class)
class DependencyTest {
  private static final List<String> MODULES =
      List.of("api", "representations", "models", "tasks", "runner");

  @ArchTest
  static final ArchRule the_api_depends_on_the_jdk_and_annotations_only =
      classes()
          .that()
          .resideInAPackage("org.mirkit.api..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.mirkit.api..", "java..", "org.jspecify..", "org.apiguardian..");

  @ArchTest
  static final ArchRule the_engine_is_known_to_the_models_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mirkit.models..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.djl..");

  @ArchTest
  static final ArchRule injection_and_configuration_are_known_to_the_runner_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mirkit.runner..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.google.inject..",
              "jakarta.inject..",
              "com.fasterxml.jackson.dataformat..",
              "picocli..");

  @ArchTest
  static final ArchRule json_is_known_to_the_runner_and_to_formats_that_are_made_of_it =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.mirkit.runner..",
              "org.mirkit.tasks.format.jams..",
              "org.mirkit.datasets.named..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule the_command_line_library_is_known_to_commands_and_options_alone =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.mirkit.runner.cli", "org.mirkit.runner.cli.options")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule options_that_are_mixed_into_commands_have_a_room_of_their_own =
      fields()
          .that()
          .areAnnotatedWith("picocli.CommandLine$Mixin")
          .should()
          .haveRawType(resideInAPackage("org.mirkit.runner.cli.options"));

  @ArchTest
  static final ArchRule a_result_looks_the_same_whatever_options_it_came_from =
      noClasses()
          .that()
          .resideInAPackage("org.mirkit.runner.cli.report")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.mirkit.runner.cli.options");

  @ArchTest
  static final ArchRule the_terminal_knows_nothing_of_what_is_shown_on_it =
      classes()
          .that()
          .resideInAPackage("org.mirkit.runner.cli.terminal")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.mirkit.runner.cli.terminal",
              "org.mirkit.runner.plugin",
              "org.mirkit.runner.report",
              "org.mirkit.api..",
              "java..",
              "jakarta.inject..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule the_runner_meets_the_other_modules_through_the_api_alone =
      noClasses()
          .that()
          .resideInAPackage("org.mirkit.runner..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mirkit.representations..",
              "org.mirkit.models..",
              "org.mirkit.tasks..",
              "org.mirkit.datasets..",
              "org.mirkit.codecs..");

  @ArchTest
  static final ArchRule plugin_loading_needs_the_jdk_the_api_digests_and_a_reader_of_bytecode_only =
      classes()
          .that()
          .resideInAPackage("org.mirkit.runner.plugin..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.mirkit.runner.plugin..",
              "org.mirkit.runner.io..",
              "org.mirkit.api..",
              "java..",
              "org.jspecify..",
              "org.objectweb.asm..");

  @ArchTest
  static void the_rules_see_every_module(JavaClasses classes) {
    for (String module : MODULES) {
      assertTrue(
          classes.containPackage("org.mirkit." + module), module + " is not on the class path");
    }
  }

  @ArchTest
  static void no_packages_of_a_module_depend_on_each_other_in_a_circle(JavaClasses classes) {
    for (String module : MODULES) {
      slices().matching("org.mirkit." + module + ".(**)").should().beFreeOfCycles().check(classes);
    }
  }
}
