package org.mirkit.runner.verify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Takes one class file apart. Annotations do not count: a missing one is passed over at run time.
 */
final class CodeReader extends ClassVisitor {
  private final Set<Reference> references = new LinkedHashSet<>();
  private final Set<String> members = new HashSet<>();
  private final Set<String> publicMembers = new HashSet<>();
  private @Nullable ClassFile head;

  private CodeReader() {
    super(Opcodes.ASM9);
  }

  /**
   * Reads the code of a class too.
   *
   * @throws RuntimeException if the bytes are no class file that ASM knows
   */
  static CodeReader ofCode(byte[] bytes) {
    return read(bytes, 0);
  }

  /** Reads what a class declares. */
  static ClassFile declarations(byte[] bytes) {
    return read(bytes, ClassReader.SKIP_CODE).file();
  }

  private static CodeReader read(byte[] bytes, int flags) {
    CodeReader reader = new CodeReader();
    new ClassReader(bytes).accept(reader, flags | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return reader;
  }

  ClassFile file() {
    if (head == null) {
      throw new IllegalArgumentException("a class file without a class");
    }
    return head;
  }

  /** Every class and member that the code names. */
  Set<Reference> references() {
    return references;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    List<String> implemented = interfaces == null ? List.of() : List.of(interfaces);
    head =
        new ClassFile(
            name, version & 0xffff, access, superName, implemented, members, publicMembers);
    if (superName != null) {
      type(superName);
    }
    implemented.forEach(this::type);
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    declare(access, name + ":" + descriptor);
    type(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    declare(access, name + descriptor);
    signatureTypes(descriptor);
    return new Code();
  }

  private void declare(int access, String member) {
    members.add(member);
    if ((access & Opcodes.ACC_PUBLIC) != 0) {
      publicMembers.add(member);
    }
  }

  private void signatureTypes(String descriptor) {
    type(Type.getReturnType(descriptor));
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      type(parameter);
    }
  }

  private void type(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      type(element.getInternalName());
    }
  }

  /** A class or an array of one, as instructions name them. */
  private void type(String name) {
    if (name.startsWith("[")) {
      type(Type.getType(name));
    } else {
      references.add(Reference.to(name));
    }
  }

  private void member(String owner, String member) {
    type(owner);
    // Every array has the members of Object.
    references.add(new Reference(owner.startsWith("[") ? "java/lang/Object" : owner, member));
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      if (type.getSort() == Type.METHOD) {
        signatureTypes(type.getDescriptor());
      } else {
        type(type);
      }
    } else if (value instanceof Handle handle) {
      boolean field = handle.getTag() <= Opcodes.H_PUTSTATIC;
      member(handle.getOwner(), handle.getName() + (field ? ":" : "") + handle.getDesc());
    } else if (value instanceof ConstantDynamic dynamic) {
      constant(dynamic.getBootstrapMethod());
    }
  }

  /** The instructions of a method. */
  private final class Code extends MethodVisitor {

    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      type(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      member(owner, name + ":" + descriptor);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      member(owner, name + descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      constant(bootstrap);
      for (Object argument : arguments) {
        constant(argument);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String caught) {
      if (caught != null) {
        type(caught);
      }
    }
  }
}
