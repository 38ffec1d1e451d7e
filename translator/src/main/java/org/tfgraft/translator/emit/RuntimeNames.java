package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that emitted Java names. */
final class RuntimeNames {
  static final String PYTHON = "org.tfgraft.runtime.python";
  static final ClassName PY = python("Py");
  static final ClassName BUILTINS = python("Builtins");
  static final ClassName LIST = python("PyList");
  static final ClassName TUPLE = python("PyTuple");
  static final ClassName DICT = python("PyDict");
  static final ClassName SET = python("PySet");
  static final ClassName RANGE = python("PyRange");
  static final ClassName BYTES = python("PyBytes");
  static final ClassName FUNCTION = python("PyFunction");
  static final ClassName RECURSION = python("Recursion");
  static final ClassName GENERATOR = python("PyGenerator");
  static final ClassName TEMPORARIES = python("Temporaries");
  static final ClassName YIELDER = GENERATOR.nestedClass("Yielder");
  static final ClassName CALLABLE = python("PyCallable");
  static final ClassName INSTANCE = python("PyInstance");
  static final ClassName TYPE = python("PyType");
  static final ClassName CLASS_BODY = python("ClassBody");
  static final ClassName CELL = python("Cell");
  static final ClassName COMPREHENSION = python("Comprehension");
  static final ClassName PROGRAM = python("PythonProgram");
  static final ClassName VERSION = python("PythonVersion");
  static final ClassName SOURCE = python("PythonSource");
  static final ClassName PYTHON_NAME = python("PythonName");
  static final ClassName PARAMETERS = python("PythonParameters");
  static final ClassName BASE_EXCEPTION = python("BaseException");
  static final ClassName CONTEXT = python("PyContext");
  static final ClassName ARGS = ClassName.get("org.tfgraft.runtime.api", "Args");
  static final ClassName API = python("Api");
  static final ClassName TENSOR = ClassName.get("org.tfgraft.runtime.graph", "Tensor");

  private RuntimeNames() {}

  static ClassName python(String simpleName) {
    return ClassName.get(PYTHON, simpleName);
  }
}
