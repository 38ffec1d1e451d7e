package org.tfgraft.runtime.session;

/** The value of what was not computed since a branch was not taken. */
public enum Dead {
  VALUE
}
