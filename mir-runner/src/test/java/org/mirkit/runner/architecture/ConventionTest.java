package org.mirkit.runner.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** What every class of mirkit keeps to. */
@AnalyzeClasses(packages = "org.mirkit", importOptions = DoNotIncludeTests.class)
class ConventionTest {

  @ArchTest
  static final ArchRule every_public_type_that_plugins_use_says_how_stable_it_is =
      classes()
          .that()
          .resideInAnyPackage(
              "org.mirkit.api..",
              "org.mirkit.testkit..",
              "org.mirkit.models.engine..",
              "org.mirkit.models.imported..")
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .beAnnotatedWith(API.class);

  @ArchTest
  static final ArchRule a_name_says_what_a_class_is_and_not_how_it_is_made =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](\\w+(Impl|Manager|Utils?|Helper)|(Abstract|Base)[A-Z]\\w*)");

  @ArchTest
  static void every_package_says_that_it_is_free_of_null(JavaClasses classes) {
    List<String> unmarked =
        classes.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(
                found ->
                    found.tryGetPackageInfo().isEmpty()
                        || !found.getPackageInfo().isAnnotatedWith(NullMarked.class))
            .map(found -> found.getName())
            .sorted()
            .toList();
    assertEquals(List.of(), unmarked, "packages without @NullMarked in package-info.java");
  }
}
