/** Python's values, operators, built-in functions and errors, as translated programs need them. */
package org.tfgraft.runtime.python;
