/** Protocol buffers as Python programs see them: messages, their printed and their stored form. */
package org.tfgraft.runtime.proto;
