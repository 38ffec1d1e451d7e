/** JMH benchmarks: what parsing, translating and making graphs cost. */
package org.tfgraft.bench;
