/** Variables, the scopes that name and share them, and the store that keeps them. */
package org.tfgraft.runtime.variable;
