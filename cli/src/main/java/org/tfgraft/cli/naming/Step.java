package org.tfgraft.cli.naming;

import java.util.List;
import java.util.Optional;

/** One step on the way to a name, as the runtime took it. */
public sealed interface Step {
  /** What each kind of step is told as. */
  interface Visitor<R> {
    R visitVariableScope(VariableScope step);

    R visitNameScope(NameScope step);

    R visitGetVariable(GetVariable step);

    R visitCustomGetter(CustomGetter step);

    R visitPart(Part step);

    R visitLookup(Lookup step);

    R visitNewVariable(NewVariable step);

    R visitOperation(Operation step);
  }

  <R> R accept(Visitor<R> visitor);

  /** A name that was tried, and what had it already. */
  record Attempt(String name, boolean free, Optional<Taker> takenBy) {}

  /** What has a name: a kind of thing, its own name, where it came from. */
  record Taker(String kind, String name, Place place) {
    /** Whether this is the name scope that an operation of that name opened for itself. */
    public boolean isScopeOf(String operation) {
      return name.equals(operation + "/");
    }
  }

  /** The making unique of a name that was asked for so many times before. */
  record UniqueName(String wanted, int askedBefore, List<Attempt> attempts, String name) {
    public UniqueName {
      attempts = List.copyOf(attempts);
    }
  }

  /** Whether variables are shared, in Python's words, and what decided so. */
  record Reuse(String flag, Optional<Decider> decider) {}

  /** What set a reuse flag: an argument, a scope object, {@code reuse_variables()}. */
  record Decider(String how, Place place) {}

  /** Whether a variable scope was asked for by a name, a default name or a scope object. */
  enum AskedBy {
    NAME,
    DEFAULT_NAME,
    SCOPE
  }

  /** A variable scope was entered; the attempts are those to make a default name unique. */
  record VariableScope(
      AskedBy askedBy,
      String asked,
      String outer,
      String name,
      String originalNameScope,
      Reuse reuse,
      List<Attempt> attempts)
      implements Step {
    public VariableScope {
      attempts = List.copyOf(attempts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitVariableScope(this);
    }
  }

  /** A name scope was entered; it was made unique unless it was absolute or the root. */
  record NameScope(Optional<String> asked, String outer, String name, Optional<UniqueName> unique)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNameScope(this);
    }
  }

  /** A variable scope was asked for a variable, which at the top may be left without a name. */
  record GetVariable(Optional<String> asked, String scope, Optional<String> fullName)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGetVariable(this);
    }
  }

  /** A custom getter of the program asked for a variable under a name of its choice. */
  record CustomGetter(Optional<String> name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCustomGetter(this);
    }
  }

  /** One part of a partitioned variable was wanted. */
  record Part(String whole, int index, long count) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPart(this);
    }
  }

  /** The variables of the graph were looked through for a name; what came of it is in the entry. */
  record Lookup(Optional<String> name, Reuse reuse) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLookup(this);
    }
  }

  /** A variable was made, perhaps under the default name. */
  record NewVariable(Optional<String> name) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNewVariable(this);
    }
  }

  /** An operation was made; its name was made unique unless it was asked for with a slash. */
  record Operation(String asked, String name, String type, Optional<UniqueName> unique)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOperation(this);
    }
  }
}
