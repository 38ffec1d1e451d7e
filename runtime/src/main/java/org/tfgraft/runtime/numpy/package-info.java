/** NumPy arrays in plain Java: storage, promotion, indexing, printing and the {@code np} facade. */
package org.tfgraft.runtime.numpy;
