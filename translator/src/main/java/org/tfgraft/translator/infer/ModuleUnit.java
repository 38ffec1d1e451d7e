package org.tfgraft.translator.infer;

import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.resolve.Names;

/** A module of the program with its names resolved; {@code name} is what imports call it. */
public record ModuleUnit(String name, PythonModule module, Names names) {}
