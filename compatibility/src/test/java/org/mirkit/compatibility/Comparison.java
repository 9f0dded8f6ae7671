package org.mirkit.compatibility;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiImplementedInterface;
import japicmp.model.JApiMethod;
import japicmp.model.JApiParameter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javassist.CtClass;
import javassist.NotFoundException;
import org.apiguardian.api.API;

/**
 * Finds what breaks plugins between two jars: changes that japicmp holds for incompatible in binary
 * or in source form. A new abstract method of an interface is one, for plugins implement them.
 *
 * <p>Types that were released as {@link API.Status#EXPERIMENTAL} are not held to anything.
 */
final class Comparison {
  private final SortedSet<Break> breaks = new TreeSet<>();

  private Comparison() {}

  /**
   * Compares.
   *
   * @param released the jar that plugins were compiled against
   * @param today the jar that they are to run on
   */
  static SortedSet<Break> breaks(byte[] released, byte[] today) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Comparison comparison = new Comparison();
    new JarArchiveComparator(options)
            .compare(
                List.of(new JApiCmpArchive(released, "released", "released")),
                List.of(new JApiCmpArchive(today, "today", "today")))
            .stream()
            .filter(Comparison::isHeld)
            .forEach(comparison::look);
    return comparison.breaks;
  }

  private static boolean isHeld(JApiClass type) {
    return type.getOldClass().map(Comparison::isPromised).orElse(false);
  }

  /** A nested type is as stable as the one around it, unless it says something itself. */
  private static boolean isPromised(CtClass type) {
    try {
      if (type.getAnnotation(API.class) instanceof API api) {
        return api.status() == API.Status.STABLE;
      }
      CtClass outer = type.getDeclaringClass();
      return outer != null && isPromised(outer);
    } catch (ClassNotFoundException | NotFoundException e) {
      throw new IllegalStateException(type.getName() + " cannot be read", e);
    }
  }

  private void look(JApiClass type) {
    String name = type.getFullyQualifiedName();
    if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
      breaks.add(new Break(name, "CLASS_REMOVED"));
      return;
    }
    note(name, type);
    note(name, type.getSuperclass());
    for (JApiImplementedInterface implemented : type.getInterfaces()) {
      note(name, implemented);
    }
    for (JApiField field : type.getFields()) {
      note(name + "#" + field.getName(), field);
    }
    for (JApiConstructor constructor : type.getConstructors()) {
      note(signature(name, constructor), constructor);
    }
    for (JApiMethod method : type.getMethods()) {
      note(signature(name, method), method);
      note(signature(name, method), method.getReturnType());
    }
  }

  private static String signature(String type, JApiBehavior behavior) {
    return behavior.getParameters().stream()
        .map(JApiParameter::getType)
        .map(parameter -> parameter.substring(parameter.lastIndexOf('.') + 1))
        .collect(Collectors.joining(",", type + "#" + behavior.getName() + "(", ")"));
  }

  private void note(String place, JApiCompatibility part) {
    part.getCompatibilityChanges().stream()
        .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .forEach(change -> breaks.add(new Break(place, change.getType().name())));
  }
}
