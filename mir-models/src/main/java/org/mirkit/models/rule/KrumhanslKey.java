package org.mirkit.models.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ModelSignature;

/**
 * Keys by the profile that chroma correlates with best: Krumhansl, "Cognitive Foundations of
 * Musical Pitch" (1990), chapter 4. Outputs are keys such as {@code C:major}, {@code Bb:minor}.
 *
 * @param config the parameters
 */
record KrumhanslKey(KrumhanslKeyConfig config) implements Rule {
  private static final Pattern KEY = Pattern.compile(PitchClassName.PATTERN + ":(major|minor)");

  @Override
  public String description() {
    return "key profiles";
  }

  @Override
  public Answer prepare(ModelSignature signature) {
    ChromaTemplates.require("krumhansl-key", signature);
    List<String> outputs = signature.outputs();
    double[][] templates = new double[outputs.size()][];
    for (int output = 0; output < templates.length; output++) {
      templates[output] = template(outputs.get(output));
    }
    return new ChromaTemplates(
        templates, new double[templates.length], config.sharpness(), 1, signature.head().scale());
  }

  private double[] template(String label) {
    Matcher key = KEY.matcher(label);
    if (!key.matches()) {
      throw new ModelException(
          "krumhansl-key knows no key '%s' among the task's outputs; it knows tonics with major or minor, such as C:major; use it with the task key"
              .formatted(label));
    }
    double[] template = new double[ChromaTemplates.PITCH_CLASSES];
    int tonic = PitchClassName.semitones(key.group(1));
    for (int semitones = 0; semitones < template.length; semitones++) {
      template[Math.floorMod(tonic + semitones, template.length)] =
          config.profile().weight(key.group(2).equals("minor"), semitones);
    }
    return template;
  }
}
