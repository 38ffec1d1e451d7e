/** Modules of Python's standard library: one class of static methods for each. */
package org.tfgraft.runtime.python.library;
