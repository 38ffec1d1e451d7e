package org.tfgraft.cli.document;

/** Which snippets share a kernel. */
public enum KernelMode {
  /**
   * What the document shows decides. If it shows nothing: a snippet that imports TensorFlow begins
   * anew, another one goes on.
   */
  auto,
  /** All snippets go on where the one before ended. */
  shared,
  /** Each snippet begins anew. */
  fresh
}
