/** What each operation type computes, in plain Java or, for large products, with ND4J. */
package org.tfgraft.runtime.session.kernel;
