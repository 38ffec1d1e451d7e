package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * What the indentation that is left says of where statements stand. In a fragment that is intact
 * each stands as deep below its outermost statement as it is indented; the outermost statements of
 * the first fragment are those of the program, those of a later one may stand anywhere. In a
 * fragment that is not intact more indentation is never less depth, and less is never the same.
 */
final class GivenIndentation {
  private static final int FREE = -1;

  /** For each statement the one whose depth decides its own. */
  private final List<Integer> anchors = new ArrayList<>();

  private final List<Integer> below = new ArrayList<>();
  private final List<Integer> changes = new ArrayList<>();

  GivenIndentation(List<Fragment> fragments) {
    for (int i = 0; i < fragments.size(); i++) {
      if (fragments.get(i).intact()) {
        intact(fragments.get(i), i == 0);
      } else {
        damaged(fragments.get(i));
      }
    }
  }

  private void intact(Fragment fragment, boolean first) {
    int start = anchors.size();
    int outermost = start;
    for (int depth : fragment.depths()) {
      if (depth == 0) {
        outermost = anchors.size();
      }
      boolean fixed = depth > 0 || (first && outermost > start);
      anchors.add(fixed ? (first ? start : outermost) : FREE);
      below.add(depth);
      changes.add(0);
    }
  }

  private void damaged(Fragment fragment) {
    int before = -1;
    for (CodeStatement statement : fragment.statements()) {
      if (statement.isStructural()) {
        anchors.add(FREE);
        below.add(0);
        changes.add(before < 0 ? 0 : Integer.compare(statement.indent(), before));
        before = statement.indent();
      }
    }
  }

  /** The statement whose depth decides that of another; negative if none does. */
  int anchor(int index) {
    return anchors.get(index);
  }

  /** Whether a statement may stand at a depth. */
  boolean allows(int index, int depth, int depthBefore, int depthOfAnchor) {
    if (anchors.get(index) != FREE) {
      return depth == depthOfAnchor + below.get(index);
    }
    int change = changes.get(index);
    return change == 0 || (change > 0 ? depth >= depthBefore : depth < depthBefore);
  }
}
