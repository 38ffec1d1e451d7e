# Text that must not become code: quotes, escapes, comment ends, Java's own words.
# */ \u000a System.exit(1); /* in a comment
import tensorflow as tf


def switch(default, char="\u000a*/"):
    """Docstring with */ and \\u000a and "quotes"."""
    return default + char  # trailing \u000a */ comment


class_ = 'it\'s "quoted" \\ \t|'
int = switch("a")
final = {"class": 1, 'public static': "*/"}
print(class_, repr(int), sorted(final.items()))
name = tf.constant(1, name="shape").name
shape = [2, 3]
print(name, tf.zeros(shape, name="list").name)
