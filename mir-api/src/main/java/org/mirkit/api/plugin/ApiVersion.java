package org.mirkit.api.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A version of this SPI. Another major may have removed what a plugin calls; a newer minor may have
 * added what this host lacks.
 *
 * @param major changes when something that plugins use is removed or changes its meaning
 * @param minor changes when something is added
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ApiVersion(int major, int minor) {

  /** The version of the SPI that this class belongs to. */
  public static final ApiVersion CURRENT = new ApiVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  /**
   * Reads {@code major.minor}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static ApiVersion parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not an API version; expected major.minor, such as " + CURRENT);
    }
    return new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether a host of this version can run a plugin that was built against the other one. */
  public boolean runs(ApiVersion builtAgainst) {
    return major == builtAgainst.major && minor >= builtAgainst.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
