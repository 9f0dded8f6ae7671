package org.mirkit.runner.plugin;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Turns the calls by which a plugin's code would end the whole process, and with it hours of
 * training, into calls of {@link ProcessEnd}, which throw. Calls by reflection are not found.
 */
final class ExitGuard extends ClassVisitor {
  private static final byte[] EXIT = "exit".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HALT = "halt".getBytes(StandardCharsets.US_ASCII);
  private static final String SYSTEM = "java/lang/System";
  private static final String RUNTIME = "java/lang/Runtime";
  private static final String CODE_TO_NOTHING = "(I)V";
  private static final String REPLACEMENT = ProcessEnd.class.getName().replace('.', '/');

  private ExitGuard(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** The class with its calls turned, or the same bytes where there are none. */
  static byte[] guarded(byte[] code) {
    if (!holds(code, EXIT) && !holds(code, HALT)) {
      return code;
    }
    try {
      ClassReader reader = new ClassReader(code);
      // Given the reader, the writer copies every method that stays as it is.
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new ExitGuard(writer), 0);
      return writer.toByteArray();
    } catch (IllegalArgumentException e) {
      // A Java newer than ASM knows; the JVM says better what is wrong, or runs it as it is.
      return code;
    }
  }

  private static boolean holds(byte[] code, byte[] word) {
    for (int i = 0; i <= code.length - word.length; i++) {
      if (code[i] == word[0]
          && code[i + 1] == word[1]
          && code[i + 2] == word[2]
          && code[i + 3] == word[3]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  private static boolean ends(String owner, String name, String descriptor) {
    return descriptor.equals(CODE_TO_NOTHING)
        && (name.equals("exit") && (owner.equals(SYSTEM) || owner.equals(RUNTIME))
            || name.equals("halt") && owner.equals(RUNTIME));
  }

  /** A call on the runtime takes the runtime as its first argument. */
  private static String replacementOf(String owner) {
    return owner.equals(SYSTEM) ? CODE_TO_NOTHING : "(L" + RUNTIME + ";I)V";
  }

  private static final class Calls extends MethodVisitor {

    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      if (ends(owner, name, descriptor)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, REPLACEMENT, name, replacementOf(owner), false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] turned = arguments.clone();
      for (int i = 0; i < turned.length; i++) {
        if (turned[i] instanceof Handle handle
            && ends(handle.getOwner(), handle.getName(), handle.getDesc())) {
          turned[i] =
              new Handle(
                  Opcodes.H_INVOKESTATIC,
                  REPLACEMENT,
                  handle.getName(),
                  replacementOf(handle.getOwner()),
                  false);
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, turned);
    }
  }
}
