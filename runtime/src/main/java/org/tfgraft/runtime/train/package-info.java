/** What training adds to graphs: clusters, the placing of variables, counters of steps, savers. */
package org.tfgraft.runtime.train;
