package org.mirkit.runner.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
              "com.google.inject..", "jakarta.inject..", "com.fasterxml..", "picocli..");

  @ArchTest
  static final ArchRule the_command_line_library_is_known_to_the_command_line_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mirkit.runner.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule the_runner_meets_the_other_modules_through_the_api_alone =
      noClasses()
          .that()
          .resideInAPackage("org.mirkit.runner..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mirkit.representations..", "org.mirkit.models..", "org.mirkit.tasks..");

  @ArchTest
  static final ArchRule plugin_loading_needs_the_jdk_and_the_api_only =
      classes()
          .that()
          .resideInAPackage("org.mirkit.runner.plugin..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.mirkit.runner.plugin..", "org.mirkit.api..", "java..", "org.jspecify..");

  @ArchTest
  static void the_rules_see_real_classes(JavaClasses classes) {
    for (String type :
        List.of("org.mirkit.api.plugin.MirPlugin", "org.mirkit.runner.plugin.PluginLoader")) {
      assertTrue(classes.contain(type), type + " is not on the class path of the rules");
    }
  }

  @ArchTest
  static void no_packages_of_a_module_depend_on_each_other_in_a_circle(JavaClasses classes) {
    for (String module : List.of("api", "representations", "models", "tasks", "runner")) {
      slices()
          .matching("org.mirkit." + module + ".(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(classes);
    }
  }
}
