package org.tfgraft.runtime.numpy;

import java.util.List;

/** The element types of NumPy arrays, with NumPy's names, kinds and promotion rules. */
public enum NumpyType {
  BOOL("bool", 'b', 1),
  INT8("int8", 'i', 1),
  INT16("int16", 'i', 2),
  INT32("int32", 'i', 4),
  INT64("int64", 'i', 8),
  UINT8("uint8", 'u', 1),
  UINT16("uint16", 'u', 2),
  UINT32("uint32", 'u', 4),
  UINT64("uint64", 'u', 8),
  FLOAT16("float16", 'f', 2),
  BFLOAT16("bfloat16", 'f', 2),
  FLOAT32("float32", 'f', 4),
  FLOAT64("float64", 'f', 8),
  COMPLEX64("complex64", 'c', 8),
  COMPLEX128("complex128", 'c', 16),
  STR("str", 'U', 0),
  BYTES("bytes", 'S', 0),
  OBJECT("object", 'O', 8);

  private static final List<NumpyType> SIGNED = List.of(INT8, INT16, INT32, INT64);
  private static final List<NumpyType> UNSIGNED = List.of(UINT8, UINT16, UINT32, UINT64);

  private final String pythonName;
  private final char kind;
  private final int itemSize;

  NumpyType(String pythonName, char kind, int itemSize) {
    this.pythonName = pythonName;
    this.kind = kind;
    this.itemSize = itemSize;
  }

  /** NumPy's name of the type: {@code float32}. */
  public String pythonName() {
    return pythonName;
  }

  /** The name of the scalar class: {@code numpy.bool_} for {@code bool}. */
  public String scalarName() {
    return switch (this) {
      case BOOL, STR, BYTES, OBJECT -> pythonName + "_";
      default -> pythonName;
    };
  }

  public char kind() {
    return kind;
  }

  public int itemSize() {
    return itemSize;
  }

  public boolean isFloat() {
    return kind == 'f';
  }

  public boolean isInteger() {
    return kind == 'i' || kind == 'u';
  }

  public boolean isUnsigned() {
    return kind == 'u';
  }

  public boolean isComplex() {
    return kind == 'c';
  }

  /** Whether elements are Java objects: strings, bytes or anything. */
  public boolean isObject() {
    return kind == 'U' || kind == 'S' || kind == 'O';
  }

  public boolean isNumeric() {
    return !isObject();
  }

  /** The rank of the kind in NumPy's order bool, integer, float, complex, the rest. */
  int category() {
    return switch (kind) {
      case 'b' -> 0;
      case 'i', 'u' -> 1;
      case 'f' -> 2;
      case 'c' -> 3;
      default -> 4;
    };
  }

  /** The smallest type that holds the values of both, as {@code np.promote_types}. */
  public static NumpyType promote(NumpyType a, NumpyType b) {
    if (a == b) {
      return a;
    }
    if (a.category() > b.category()) {
      return promote(b, a);
    }
    if (b.isObject()) {
      return promoteToObject(a, b);
    }
    if (a == BOOL) {
      return b;
    }
    return switch (b.kind) {
      case 'i', 'u' -> promoteIntegers(a, b);
      case 'f' -> promoteFloats(a, b);
      default -> promoteComplex(a, b);
    };
  }

  private static NumpyType promoteToObject(NumpyType a, NumpyType b) {
    if (a == OBJECT || b == OBJECT) {
      return OBJECT;
    }
    return a == STR || b == STR ? STR : BYTES;
  }

  private static NumpyType promoteIntegers(NumpyType a, NumpyType b) {
    if (a.kind == b.kind) {
      return a.itemSize >= b.itemSize ? a : b;
    }
    NumpyType signed = a.kind == 'i' ? a : b;
    NumpyType unsigned = a.kind == 'i' ? b : a;
    if (unsigned.itemSize < signed.itemSize) {
      return signed;
    }
    int next = UNSIGNED.indexOf(unsigned) + 1;
    return next < SIGNED.size() ? SIGNED.get(next) : FLOAT64;
  }

  private static NumpyType promoteFloats(NumpyType a, NumpyType b) {
    if (a.kind == 'f') {
      if (a.itemSize == b.itemSize) {
        return FLOAT32;
      }
      return a.itemSize > b.itemSize ? a : b;
    }
    NumpyType needed = a.itemSize == 1 ? FLOAT16 : a.itemSize == 2 ? FLOAT32 : FLOAT64;
    return promote(needed, b);
  }

  private static NumpyType promoteComplex(NumpyType a, NumpyType b) {
    boolean wide = b == COMPLEX128 || a == COMPLEX128 || a == FLOAT64;
    return wide || (a.isInteger() && a.itemSize > 2) ? COMPLEX128 : COMPLEX64;
  }

  /**
   * The type with this NumPy name or alias ({@code float}, {@code int}, {@code f4}); null if none.
   */
  public static NumpyType named(String name) {
    String plain =
        name.startsWith("<") || name.startsWith("=") || name.startsWith("|")
            ? name.substring(1)
            : name;
    for (NumpyType type : values()) {
      if (type.pythonName.equals(plain) || type.scalarName().equals(plain)) {
        return type;
      }
    }
    return alias(plain);
  }

  private static NumpyType alias(String name) {
    return switch (name) {
      case "float", "double", "float_", "f8", "d" -> FLOAT64;
      case "single", "f4", "f" -> FLOAT32;
      case "half", "f2", "e" -> FLOAT16;
      case "int", "int_", "long", "i8", "l", "q", "intp", "longlong" -> INT64;
      case "intc", "i4", "i" -> INT32;
      case "short", "i2", "h" -> INT16;
      case "byte", "i1", "b" -> INT8;
      case "u1", "ubyte", "B" -> UINT8;
      case "u2", "H" -> UINT16;
      case "u4", "I", "uintc" -> UINT32;
      case "u8", "L", "uint" -> UINT64;
      case "bool8", "?", "b1" -> BOOL;
      case "complex", "c16", "D", "complex_" -> COMPLEX128;
      case "c8", "F" -> COMPLEX64;
      case "unicode", "U" -> STR;
      case "string", "S", "a" -> BYTES;
      case "O" -> OBJECT;
      default -> null;
    };
  }
}
