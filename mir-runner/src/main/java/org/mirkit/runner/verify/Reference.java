package org.mirkit.runner.verify;

import org.objectweb.asm.Type;

/**
 * A mention of a class or a member of it in code.
 *
 * @param owner the class
 * @param member name with descriptor; empty for the class itself
 */
record Reference(String owner, String member) {

  static Reference to(String owner) {
    return new Reference(owner, "");
  }

  /** As a person writes it: {@code a.b.C.d(int)}. */
  @Override
  public String toString() {
    String type = ClassFile.binary(owner);
    int parameters = member.indexOf('(');
    if (member.isEmpty()) {
      return type;
    }
    if (parameters < 0) {
      return type + "." + member.substring(0, member.indexOf(':'));
    }
    StringBuilder text = new StringBuilder(type + "." + member.substring(0, parameters) + "(");
    Type[] types = Type.getArgumentTypes(member.substring(parameters));
    for (int i = 0; i < types.length; i++) {
      text.append(i == 0 ? "" : ", ").append(types[i].getClassName());
    }
    return text.append(")").toString();
  }
}
