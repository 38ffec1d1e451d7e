package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyNumber;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.UnaryOperator;
import org.tfgraft.runtime.python.ValueError;

/** The methods of NumPy's {@code ndarray} that Python programs call, and its operators. */
public abstract sealed class ArrayMethods implements PyNumber permits NdArray {
  private NdArray self() {
    return (NdArray) this;
  }

  // Properties.

  public NumpyDtype dtype() {
    return NumpyDtype.of(self());
  }

  public long ndim() {
    return self().rank();
  }

  public long itemsize() {
    return dtype().itemsize();
  }

  public long nbytes() {
    return itemsize() * self().size();
  }

  public NdArray T() {
    return self().transpose();
  }

  public NdArray flat() {
    return self().reshape(-1);
  }

  // Shape and type.

  public NdArray reshape(PyTuple shape) {
    return self().reshape(Shapes.fromPython(single(shape)));
  }

  private static Object single(PyTuple arguments) {
    return arguments.size() == 1 ? arguments.get(0) : arguments;
  }

  public NdArray transpose(PyTuple axes) {
    Object order = single(axes);
    if (order == null || axes.isEmpty()) {
      return self().transpose();
    }
    int[] resolved =
        ((List<?>) (order instanceof List ? order : axes))
            .stream().mapToInt(axis -> Shapes.axis(axis, self().rank())).toArray();
    if (resolved.length != self().rank()) {
      throw new ValueError("axes don't match array");
    }
    return self().transpose(resolved);
  }

  public NdArray flatten(Arg... options) {
    return self().reshape(-1).copy();
  }

  public NdArray ravel(Arg... options) {
    return self().reshape(-1);
  }

  public NdArray squeeze(Arg... options) {
    return Joining.squeeze(self(), new Options(options).get("axis"));
  }

  public NdArray astype(Object dtype, Arg... options) {
    NumpyType type = NumpyTypes.type(dtype);
    return type == self().type() ? self().copy() : self().as(type);
  }

  public NdArray swapaxes(long first, long second) {
    int[] order = IntStream.range(0, self().rank()).toArray();
    int a = Shapes.axis(first, order.length);
    int b = Shapes.axis(second, order.length);
    order[a] = b;
    order[b] = a;
    return self().transpose(order);
  }

  public NdArray repeat(Object repeats, Arg... options) {
    return Joining.repeat(self(), repeats, new Options(options).get("axis"));
  }

  public abstract NdArray copy();

  // Elements.

  public Object tolist() {
    return ArrayConversion.toPython(self());
  }

  List<Object> tolistItems() {
    return IntStream.range(0, self().size()).mapToObj(self()::get).toList();
  }

  /** The one element as a plain Python value. */
  public Object item() {
    if (self().size() != 1) {
      throw new ValueError("can only convert an array of size 1 to a Python scalar");
    }
    return self().get(0);
  }

  public Object item(PyTuple index) {
    if (index.isEmpty()) {
      return item();
    }
    Object found = Indexing.get(index.size() == 1 ? self().reshape(-1) : self(), single(index));
    return found instanceof NumpyScalar scalar ? scalar.value() : found;
  }

  public void fill(Object value) {
    for (int i = 0; i < self().size(); i++) {
      self().set(i, value);
    }
  }

  /** The raw bytes in C order, little endian. */
  public PyBytes tobytes() {
    return RawBytes.of(self());
  }

  public PyTuple nonzero() {
    return PyTuple.of(Indexing.nonzero(self()).toArray());
  }

  public void sort(Arg... options) {
    Object axis = new Options(options).get("axis", -1L);
    Indexing.assign(self(), Sorting.sort(self(), axis));
  }

  public NdArray argsort(Arg... options) {
    return Sorting.argsort(self(), new Options(options).get("axis", -1L));
  }

  // Reductions.

  public Object sum(Arg... options) {
    return np.sum(this, options);
  }

  public Object prod(Arg... options) {
    return np.prod(this, options);
  }

  public Object mean(Arg... options) {
    return np.mean(this, options);
  }

  public Object std(Arg... options) {
    return np.std(this, options);
  }

  public Object var(Arg... options) {
    return np.var(this, options);
  }

  public Object min(Arg... options) {
    return np.min(this, options);
  }

  public Object max(Arg... options) {
    return np.max(this, options);
  }

  public Object argmin(Arg... options) {
    return np.argmin(this, options);
  }

  public Object argmax(Arg... options) {
    return np.argmax(this, options);
  }

  public Object all(Arg... options) {
    return np.all(this, options);
  }

  public Object any(Arg... options) {
    return np.any(this, options);
  }

  public NdArray cumsum(Arg... options) {
    return np.cumsum(this, options);
  }

  public NdArray cumprod(Arg... options) {
    return np.cumprod(this, options);
  }

  public Object dot(Object other) {
    return np.dot(this, other);
  }

  public Object clip(Arg... options) {
    Options given = new Options(options);
    return np.clip(this, given.get("min"), given.get("max"));
  }

  public Object round(Arg... options) {
    return np.round(this, options);
  }

  // Operators.

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return Ufuncs.operate(operator, this, other);
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return Ufuncs.reflected(operator, this, other);
  }

  @Override
  public Object pyInPlace(Operator operator, Object other) {
    NdArray result = Ufuncs.array(Ufuncs.operate(operator, this, other));
    if (result.type().category() > self().type().category()) {
      throw new TypeError(
          "Cannot cast ufunc '"
              + Ufuncs.ufuncName(operator)
              + "' output from "
              + NumpyDtype.of(result).pyRepr()
              + " to "
              + dtype().pyRepr()
              + " with casting rule 'same_kind'");
    }
    Indexing.assign(self(), result);
    return this;
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return Ufuncs.unaryOperator(operator, self());
  }

  @Override
  public Object pyInt() {
    return PythonNumbers.toInt(sole());
  }

  @Override
  public Object pyIndex() {
    return self().rank() == 0 && self().type().isInteger() ? pyInt() : null;
  }

  @Override
  public String indexComplaint() {
    return "only integer scalar arrays can be converted to a scalar index";
  }

  @Override
  public double pyFloat() {
    return PythonNumbers.toDouble(sole());
  }

  private Object sole() {
    if (self().size() != 1) {
      throw new TypeError("only size-1 arrays can be converted to Python scalars");
    }
    return self().get(0);
  }

  @Override
  public Object pyGetItem(Object key) {
    return Indexing.get(self(), key);
  }

  @Override
  public void pySetItem(Object key, Object value) {
    Indexing.set(self(), key, value);
  }

  @Override
  public boolean pyTruth() {
    if (self().size() > 1) {
      throw new ValueError(
          "The truth value of an array with more than one element is ambiguous. "
              + "Use a.any() or a.all()");
    }
    return self().size() == 1 && self().getBoolean(0);
  }

  @Override
  public long pyLength() {
    if (self().rank() == 0) {
      throw new TypeError("len() of unsized object");
    }
    return self().dim(0);
  }

  @Override
  public Iterator<Object> pyIterator() {
    if (self().rank() == 0) {
      throw new TypeError("iteration over a 0-d array");
    }
    List<Object> rows = new ArrayList<>();
    for (long i = 0; i < self().dim(0); i++) {
      rows.add(Indexing.get(self(), i));
    }
    return rows.iterator();
  }

  @Override
  public boolean pyContains(Object item) {
    NdArray equal = Ufuncs.compare(Operator.EQ, self(), Ufuncs.array(item));
    return IntStream.range(0, equal.size()).anyMatch(equal::getBoolean);
  }

  @Override
  public long pyHash() {
    throw new TypeError("unhashable type: 'numpy.ndarray'");
  }

  @Override
  public String pyStr() {
    return ArrayText.str(self());
  }

  @Override
  public String pyRepr() {
    return ArrayText.repr(self());
  }

  @Override
  public String toString() {
    return ArrayText.str(self());
  }
}
