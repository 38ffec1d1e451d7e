package org.tfgraft.runtime.variable;

import java.util.List;

/** Where in the whole of a partitioned variable one part belongs. */
record SaveSliceInfo(String fullName, List<Long> fullShape, List<Long> offset, List<Long> shape) {}
