package org.mirkit.runner.verify;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says, without its instructions; names in the JVM's form, {@code a/b/C}.
 *
 * @param name its own
 * @param version major version of the class file format
 * @param access the flags of the JVM
 * @param superName null for {@code java/lang/Object} alone
 * @param interfaces those it names itself
 * @param members names with descriptors of fields and methods
 * @param publicMembers those of them that are public
 */
record ClassFile(
    String name,
    int version,
    int access,
    @Nullable String superName,
    List<String> interfaces,
    Set<String> members,
    Set<String> publicMembers) {
  private static final int JAVA_1_0 = 44;

  /** The Java that first reads this format. */
  int java() {
    return version - JAVA_1_0;
  }

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  String packageName() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : binary(name.substring(0, slash));
  }

  /** The name as source code has it. */
  static String binary(String internalName) {
    return internalName.replace('/', '.');
  }
}
