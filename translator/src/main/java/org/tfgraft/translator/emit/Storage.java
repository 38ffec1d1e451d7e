package org.tfgraft.translator.emit;

import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Where the values of a Python variable live in Java. */
enum Storage {
  /** Nowhere: its type says what it is (a module, a class, a function of the API). */
  CONSTANT,
  LOCAL,
  /** In an object of its own, which the functions share that use the variable. */
  CELL,
  FIELD,
  /** In the class whose body is being run. */
  CLASS;

  /** Where a variable lives, seen from the method of a scope. */
  static Storage of(ModuleContext module, Scope scope, Symbol symbol, Type type) {
    if (symbol.scope().kind() == Scope.Kind.CLASS) {
      return CLASS;
    } else if (isConstant(module, type)) {
      return CONSTANT;
    } else if (symbol.scope().kind() == Scope.Kind.MODULE) {
      boolean elsewhere = symbol.isCaptured() || symbol.scope() != scope.module();
      return elsewhere || module.isSplitUp() ? FIELD : LOCAL;
    }
    boolean shared =
        !symbol.isStable()
            || module.program().home(symbol.scope()).isShared(symbol)
            || hasIdentity(symbol, type)
            || symbol.scope().kind() == Scope.Kind.COMPREHENSION;
    return symbol.isCaptured() && shared ? CELL : LOCAL;
  }

  /** A function that inner functions use as a value is one object for all of them. */
  static boolean hasIdentity(Symbol symbol, Type type) {
    return symbol.isValueCaptured()
        && type instanceof Type.Function value
        && value.targets().size() == 1;
  }

  /** Whether the type says what the value is, so that it need not be kept anywhere. */
  static boolean isConstant(ModuleContext module, Type type) {
    if (type instanceof Type.Function value) {
      ProgramFunction target = value.targets().iterator().next();
      return value.targets().size() == 1 && module.info(target).isConstantValue();
    }
    return type.isOneValue();
  }
}
