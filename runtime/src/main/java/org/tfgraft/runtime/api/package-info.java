/** The facade that translated programs call: {@code tf} and its modules, with named arguments. */
package org.tfgraft.runtime.api;
