package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;

/** What the initializer of one part is told of the whole. */
public record PartitionInfo(PyList<Object> fullShape, PyList<Object> varOffset)
    implements PyObject {}
