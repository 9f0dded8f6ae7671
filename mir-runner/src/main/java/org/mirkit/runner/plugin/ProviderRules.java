package org.mirkit.runner.plugin;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.PluginException;
import org.mirkit.api.plugin.DeclaredParam;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.plugin.Provider;

/** What every provider must keep to before the host counts on it. */
final class ProviderRules {
  private final Set<String> taken = new HashSet<>();
  private final Set<Class<?>> checked = new HashSet<>();

  private ProviderRules() {}

  /**
   * Checks what a plugin offers; values that its signatures rule out may come all the same, from
   * code that was compiled without null checks or by other languages.
   *
   * @throws PluginException at the first rule that is broken
   */
  static List<Provider<?, ?>> check(@Nullable List<Provider<?, ?>> providers) {
    if (providers == null) {
      throw new PluginException("providers() gave null; expected a list, which may be empty");
    }
    ProviderRules rules = new ProviderRules();
    for (int i = 0; i < providers.size(); i++) {
      rules.check(providers.get(i), i);
    }
    return List.copyOf(providers);
  }

  private void check(@Nullable Provider<?, ?> provider, int place) {
    if (provider == null) {
      throw new PluginException("providers() gave a list with null in it");
    }
    String where = nameOf(provider, place);
    String id = provider.id();
    if (id == null || !PluginDescriptor.KEBAB_CASE.matcher(id).matches()) {
      throw new PluginException(
          where + ".id() is " + quoted(id) + "; expected kebab case, such as chroma-cqt");
    }
    String kind = checkedKind(provider.partType(), where);
    if (!taken.add(kind + ":" + id)) {
      throw new PluginException("it offers the %s '%s' twice".formatted(kind, id));
    }
    if (provider.summary() == null || provider.summary().isBlank()) {
      throw new PluginException(where + ".summary() is empty; expected a line for 'mir list'");
    }
    checkConfig(provider.configType(), where);
  }

  /** A class that is the API's own, for providers of mere facts, tells nothing of the plugin. */
  private static String nameOf(Provider<?, ?> provider, int place) {
    String type = provider.getClass().getName();
    return SharedPackages.contain(type) ? "providers().get(" + place + ")" : type;
  }

  private static String checkedKind(@Nullable Class<?> partType, String where) {
    Part part = partType == null ? null : partType.getAnnotation(Part.class);
    if (part == null) {
      throw new PluginException(
          "%s.partType() is %s; expected an interface with @Part"
              .formatted(where, partType == null ? "null" : partType.getName()));
    }
    return part.value();
  }

  private void checkConfig(@Nullable Class<?> configType, String where) {
    if (configType == null || !configType.isRecord()) {
      throw new PluginException(
          "%s.configType() is %s; expected a record"
              .formatted(where, configType == null ? "null" : configType.getName()));
    }
    checkComponents(configType.asSubclass(Record.class));
  }

  private void checkComponents(Class<? extends Record> record) {
    if (checked.add(record)) {
      DeclaredParam.of(record).forEach(declared -> checkNested(declared.type()));
    }
  }

  private void checkNested(Type type) {
    if (type instanceof Class<?> nested && nested.isRecord()) {
      checkComponents(nested.asSubclass(Record.class));
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        checkNested(argument);
      }
    }
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : "'" + text + "'";
  }
}
