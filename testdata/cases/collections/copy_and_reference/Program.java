// get_collection gives a copy, get_collection_ref the list itself (making it if need be) (fact 94).
//
package collections.copy_and_reference;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "17:1:<module> 17:4 18:5 19:6"
)
public final class Program {
  public static void main(String... args) {
    tf.getCollection("c").append(1L);
    tf.getCollectionRef("c").append(2L);
    print(tf.getCollection("c"));
  }
}
