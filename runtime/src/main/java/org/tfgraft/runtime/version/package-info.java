/** What older releases of TensorFlow 1 printed and named differently. */
package org.tfgraft.runtime.version;
