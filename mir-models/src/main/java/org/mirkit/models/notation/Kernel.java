package org.mirkit.models.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Filters of one shape, as {@code 32@3x3} says it: their number, and their size along each axis.
 *
 * @param filters how many
 * @param size [bins, frames], or [frames]
 */
record Kernel(int filters, List<Integer> size) {
  private static final Pattern FORM =
      Pattern.compile("([1-9]\\d{0,5})(?:@([1-9]\\d{0,4}(?:[x×][1-9]\\d{0,4})?))?");

  /** A word that is one, with so many axes; without a size, 3 along each. */
  static Optional<Kernel> of(String word, int axes) {
    Matcher form = FORM.matcher(word);
    if (!form.matches()) {
      return Optional.empty();
    }
    int filters = Integer.parseInt(form.group(1));
    List<Integer> size =
        form.group(2) == null
            ? List.of(3, 3).subList(0, axes)
            : Arrays.stream(form.group(2).split("[x×]")).map(Integer::valueOf).toList();
    return size.size() == axes ? Optional.of(new Kernel(filters, size)) : Optional.empty();
  }
}
