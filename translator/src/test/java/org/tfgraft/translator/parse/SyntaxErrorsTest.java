package org.tfgraft.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Wrong programs and exactly what is said about them. */
class SyntaxErrorsTest {
  private static void check(String program, String messages) {
    check(Optional.empty(), program, messages);
  }

  private static void check3(String program, String messages) {
    check(Optional.of(PythonVersion.PYTHON_3), program, messages);
  }

  private static void check(Optional<PythonVersion> version, String program, String messages) {
    SourceFile file = new SourceFile("p.py", program);
    Diagnostics diagnostics = new Diagnostics(file);
    PythonAstParser.parse(file, version, diagnostics);
    String said =
        diagnostics.asList().stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    assertThat(said).isEqualTo(messages.stripTrailing());
  }

  @Test
  void missingColons() {
    check(
        """
        with tf.variable_scope("a")
            x = 1
        for i in range(3)
            print(i)
        while True print(1)
        def f()
            return 1
        class A(B)
            pass
        try
            x
        except E
            y
        finally
            z
        """,
        """
        p.py:1:28: error: expected ':' after the with statement
        with tf.variable_scope("a")
                                   ^
        p.py:3:18: error: expected ':' after the for statement
        for i in range(3)
                         ^
        p.py:5:12: error: expected ':' after the while statement
        while True print(1)
                   ^
        p.py:6:8: error: expected ':' after the function definition
        def f()
               ^
        p.py:8:11: error: expected ':' after the class definition
        class A(B)
                  ^
        p.py:10:4: error: expected ':' after try
        try
           ^
        p.py:12:9: error: expected ':' after the except clause
        except E
                ^
        p.py:14:8: error: expected ':' after finally
        finally
               ^
        """);
  }

  @Test
  void unclosedBrackets() {
    check(
        """
        y = (1, 2
        z = 3
        if x = 1:
            pass
        def f(self, x
            return x
        """,
        """
        p.py:1:5: error: '(' was never closed
        y = (1, 2
            ^
        p.py:3:6: error: '=' cannot stand here: '==' compares
        if x = 1:
             ^
        p.py:5:6: error: '(' was never closed
        def f(self, x
             ^
        """);
  }

  @Test
  void wrongBrackets() {
    check(
        """
        )
        foo(]
        x = (1 +
        """,
        """
        p.py:1:1: error: unmatched ')': no bracket is open here
        )
        ^
        p.py:2:5: error: closing ']' does not match opening '(' on line 2
        foo(]
            ^
        p.py:3:5: error: '(' was never closed
        x = (1 +
            ^
        """);
  }

  @Test
  void indentation() {
    check(
        """
        if x:
        y = 1
        def f():
            return
          z = 1
            a = 1
        """,
        """
        p.py:2:1: error: expected an indented block after the if statement on line 1
        y = 1
        ^
        p.py:5:3: error: unindent does not match any outer indentation level
          z = 1
          ^
        p.py:6:5: error: unexpected indentation
            a = 1
            ^
        """);
  }

  @Test
  void strayCharacters() {
    check(
        """
        x = “hello”
        y = 'abc
        z = a ? b
        w = !a
        v = a − b
        u = \\ 3
        """,
        """
        p.py:1:5: error: invalid character '“' (U+201C): a typographic quote; write "
        x = “hello”
            ^
        p.py:2:5: error: unterminated string: ' is missing at the end of the line
        y = 'abc
            ^
        p.py:3:7: error: invalid character '?' (U+003F): Python has no such operator
        z = a ? b
              ^
        p.py:4:5: error: invalid character '!' (U+0021): write 'not' or '!='
        w = !a
            ^
        p.py:5:7: error: invalid character '−' (U+2212): a minus sign; write -
        v = a − b
              ^
        p.py:6:5: error: a backslash that joins lines must be the last character of its line
        u = \\ 3
            ^
        """);
  }

  @Test
  void unterminatedLongString() {
    check(
        """
        x = \"""abc
        def
        """,
        """
        p.py:1:5: error: unterminated triple-quoted string: \""" is missing
        x = \"""abc
            ^
        """);
  }

  @Test
  void keywordsAndOtherLanguages() {
    check(
        """
        class = 3
        x++
        y = a && b || c
        def lambda():
            pass
        import class
        def g:
            pass
        """,
        """
        p.py:1:1: error: 'class' is a keyword and cannot be a name
        class = 3
        ^
        p.py:2:2: error: Python has no '++': write '+= 1'
        x++
         ^
        p.py:3:7: error: '&&' is written 'and' in Python
        y = a && b || c
              ^
        p.py:4:5: error: 'lambda' is a keyword and cannot be a name
        def lambda():
            ^
        p.py:6:8: error: 'class' is a keyword and cannot be a name
        import class
               ^
        p.py:7:6: error: expected '(' after the name of the function
        def g:
             ^
        """);
  }

  @Test
  void clausesAlone() {
    check(
        """
        else if x:
            pass
        elif x:
            pass
        try:
            x
        y = 2
        """,
        """
        p.py:1:1: error: 'else' does not belong to any statement before it
        else if x:
        ^
        p.py:7:1: error: expected 'except' or 'finally' after the try block
        y = 2
        ^
        """);
  }

  @Test
  void incompleteStatements() {
    check(
        """
        x = a if b
        y = not
        z = a +
        w = [1, 2 3]
        f(,)
        import a.b as
        @dec
        x = 3
        z = 4 5
        """,
        """
        p.py:1:11: error: expected 'else' and a value after the condition
        x = a if b
                  ^
        p.py:2:8: error: expected an expression after 'not'
        y = not
               ^
        p.py:3:8: error: expected an expression after '+'
        z = a +
               ^
        p.py:4:11: error: unexpected number '3': perhaps a comma is missing before it
        w = [1, 2 3]
                  ^
        p.py:5:3: error: unexpected ','
        f(,)
          ^
        p.py:6:14: error: expected a name after 'as'
        import a.b as
                     ^
        p.py:8:1: error: expected a function or a class after the decorator
        x = 3
        ^
        p.py:9:7: error: unexpected number '5'
        z = 4 5
              ^
        """);
  }

  @Test
  void laterSyntax() {
    check(
        """
        match x:
            case 1:
                pass
        type X = int
        try:
            pass
        except* E:
            pass
        """,
        """
        p.py:1:1: error: the match statement is newer than Python 3.8, the last version that is read
        match x:
        ^
        p.py:4:1: error: the type statement is newer than Python 3.8, the last version that is read
        type X = int
        ^
        p.py:7:7: error: 'except*' is newer than Python 3.8, the last version that is read
        except* E:
              ^
        """);
  }

  @Test
  void python2InPython3() {
    check3(
        """
        # Python 3
        print "x"
        exec "a"
        x = 0777
        y = 10L
        z = a <> b
        raise E, v
        try: pass
        except E, e: pass
        def f((a, b)): pass
        w = `x`
        [x for x in 1, 2]
        """,
        """
        p.py:2:1: error: the print statement is Python 2 syntax: write print(...)
        print "x"
        ^
        p.py:3:1: error: the exec statement is Python 2 syntax: write exec(...)
        exec "a"
        ^
        p.py:4:5: error: leading zeros are not allowed in a decimal number; an octal one is written 0o777
        x = 0777
            ^
        p.py:5:5: error: the suffix 'L' is Python 2 syntax: leave it away
        y = 10L
            ^
        p.py:6:7: error: '<>' is Python 2 syntax: write '!='
        z = a <> b
              ^
        p.py:7:1: error: 'raise' with a comma is Python 2 syntax: write raise Type(value)
        raise E, v
        ^
        p.py:9:9: error: a comma after the exception type is Python 2 syntax: write 'as', or parentheses around several types
        except E, e: pass
                ^
        p.py:10:7: error: a parameter that unpacks a tuple is Python 2 syntax: unpack it in the function
        def f((a, b)): pass
              ^
        p.py:11:5: error: a backquoted expression is Python 2 syntax: write repr(...)
        w = `x`
            ^
        p.py:12:13: error: only Python 2 lets a comprehension go through a tuple without parentheses
        [x for x in 1, 2]
                    ^
        """);
  }

  @Test
  void targets() {
    check(
        """
        1 = x
        f() = 3
        None = 4
        x + 1 = 2
        (a, [b, 1]) = 3
        *a = 1
        *a, *b = c
        del f()
        f() += 1
        a, b += 1
        x, y: int = 1
        (a := 1) = 2
        for 1 in x: pass
        with a as 1: pass
        [x for f() in y]
        """,
        """
        p.py:1:1: error: cannot assign to a literal
        1 = x
        ^
        p.py:2:1: error: cannot assign to a function call
        f() = 3
        ^
        p.py:3:1: error: cannot assign to None
        None = 4
        ^
        p.py:4:1: error: cannot assign to an operator
        x + 1 = 2
        ^
        p.py:5:9: error: cannot assign to a literal
        (a, [b, 1]) = 3
                ^
        p.py:6:1: error: a starred assignment target must be in a list or tuple
        *a = 1
        ^
        p.py:7:5: error: two starred expressions in one assignment target
        *a, *b = c
            ^
        p.py:8:5: error: cannot delete a function call
        del f()
            ^
        p.py:9:1: error: a function call cannot be the target of an augmented assignment
        f() += 1
        ^
        p.py:10:1: error: a tuple cannot be the target of an augmented assignment
        a, b += 1
        ^
        p.py:11:1: error: only a single target, not a tuple, can be annotated
        x, y: int = 1
        ^
        p.py:12:2: error: cannot assign to a named expression
        (a := 1) = 2
         ^
        p.py:13:5: error: cannot assign to a literal
        for 1 in x: pass
            ^
        p.py:14:11: error: cannot assign to a literal
        with a as 1: pass
                  ^
        p.py:15:8: error: cannot assign to a function call
        [x for f() in y]
               ^
        """);
  }

  @Test
  void arguments() {
    check(
        """
        foo(a=1, a=2, 3)
        foo(**k, *a)
        foo(**k, 1)
        foo(x for x in y, 1)
        foo(a.b=1)
        foo(True=1)
        foo(1 := 2)
        """,
        """
        p.py:1:10: error: keyword argument repeated: a
        foo(a=1, a=2, 3)
                 ^
        p.py:1:15: error: positional argument follows keyword argument
        foo(a=1, a=2, 3)
                      ^
        p.py:2:10: error: iterable argument unpacking follows keyword argument unpacking
        foo(**k, *a)
                 ^
        p.py:3:10: error: positional argument follows keyword argument unpacking
        foo(**k, 1)
                 ^
        p.py:4:5: error: a generator expression must be parenthesized unless it is the only argument
        foo(x for x in y, 1)
            ^
        p.py:5:5: error: a keyword argument needs a name before '=': did you mean '=='?
        foo(a.b=1)
            ^
        p.py:6:5: error: cannot assign to True
        foo(True=1)
            ^
        p.py:7:5: error: ':=' needs a name on its left side, not a literal
        foo(1 := 2)
            ^
        """);
  }

  @Test
  void parameters() {
    check(
        """
        def g(a, a, b=1, c): pass
        def h(*): pass
        def i(*a, *b, **c, d): pass
        def j(/, a): pass
        lambda x, x: 1
        """,
        """
        p.py:1:10: error: duplicate parameter 'a' in the function definition
        def g(a, a, b=1, c): pass
                 ^
        p.py:1:18: error: parameter 'c' without a default follows a parameter with a default
        def g(a, a, b=1, c): pass
                         ^
        p.py:2:7: error: named parameters must follow a bare '*'
        def h(*): pass
              ^
        p.py:3:11: error: '*' may stand only once among the parameters
        def i(*a, *b, **c, d): pass
                  ^
        p.py:3:20: error: nothing may follow the '**' parameter
        def i(*a, *b, **c, d): pass
                           ^
        p.py:4:7: error: '/' must follow parameters and stand before '*', only once
        def j(/, a): pass
              ^
        p.py:5:11: error: duplicate parameter 'x' in the function definition
        lambda x, x: 1
                  ^
        """);
  }

  @Test
  void places() {
    check(
        """
        return 1
        break
        continue
        class A:
            yield 3
        def f():
            await x
        nonlocal z
        async with x: pass
        def h(x):
            global x
            print(y)
            global y
        def i():
            [x async for x in y]
        async def j():
            yield 1
            return 2
        *a
        from __future__ import division, braces
        def k():
            from os import *
        """,
        """
        p.py:1:1: error: 'return' outside a function
        return 1
        ^
        p.py:2:1: error: 'break' outside a loop
        break
        ^
        p.py:3:1: error: 'continue' outside a loop
        continue
        ^
        p.py:5:5: error: 'yield' outside a function
            yield 3
            ^
        p.py:7:5: error: 'await' outside an async function
            await x
            ^
        p.py:8:1: error: 'nonlocal' cannot stand at module level
        nonlocal z
        ^
        p.py:9:1: error: 'async with' outside an async function
        async with x: pass
        ^
        p.py:11:5: error: name 'x' is a parameter and declared global
            global x
            ^
        p.py:13:5: error: name 'y' is used before its global declaration
            global y
            ^
        p.py:15:18: error: 'async comprehension' outside an async function
            [x async for x in y]
                         ^
        p.py:18:5: error: 'return' with a value in an async generator
            return 2
            ^
        p.py:19:1: error: a starred expression cannot stand here
        *a
        ^
        p.py:20:1: error: imports from __future__ must stand at the beginning of the file
        from __future__ import division, braces
        ^
        p.py:20:34: error: __future__ has no feature 'braces'
        from __future__ import division, braces
                                         ^
        p.py:22:20: error: 'import *' is only allowed at module level
            from os import *
                           ^
        """);
  }

  @Test
  void displays() {
    check(
        """
        x = {1: 2, 3}
        x = {1, 2: 3}
        x = [*a for a in b]
        x = (a as b)
        x = (*a)
        from x import a,
        try: pass
        except: pass
        except E: pass
        """,
        """
        p.py:1:12: error: expected ':' and a value after a key of the dictionary
        x = {1: 2, 3}
                   ^
        p.py:2:9: error: a set cannot hold a pair of key and value
        x = {1, 2: 3}
                ^
        p.py:3:6: error: unpacking cannot be used in a comprehension
        x = [*a for a in b]
             ^
        p.py:4:8: error: 'as' can stand in parentheses only in a with statement
        x = (a as b)
               ^
        p.py:5:6: error: a starred expression cannot stand here
        x = (*a)
             ^
        p.py:6:16: error: a trailing comma is only allowed in an import with parentheses
        from x import a,
                       ^
        p.py:8:1: error: an 'except:' without a type must be last
        except: pass
        ^
        """);
  }

  @Test
  void formattedStrings() {
    check(
        """
        x = f"{a b}"
        x = f"{}"
        x = f"{a!x}"
        x = f"a}"
        x = f"{a"
        x = f"{a['\\n']}"
        x = f"{a:{b:{c}}}"
        """,
        """
        p.py:1:10: error: unexpected name 'b'
        x = f"{a b}"
                 ^
        p.py:2:8: error: f-string: empty expression not allowed
        x = f"{}"
               ^
        p.py:3:9: error: f-string: a conversion must be '!r', '!s' or '!a'
        x = f"{a!x}"
                ^
        p.py:4:8: error: f-string: single '}' is not allowed
        x = f"a}"
               ^
        p.py:5:7: error: f-string: expecting '}'
        x = f"{a"
              ^
        p.py:6:11: error: f-string: an expression cannot include a backslash
        x = f"{a['\\n']}"
                  ^
        p.py:7:13: error: f-string: expressions nested too deeply
        x = f"{a:{b:{c}}}"
                    ^
        """);
  }

  @Test
  void literals() {
    check(
        """
        x = b'é'
        y = 'a' b'c'
        z = '\\x4'
        w = '\\N{NOPE}'
        v = '\\U00110000'
        """,
        """
        p.py:1:5: error: a bytes literal can only contain ASCII characters
        x = b'é'
            ^
        p.py:2:9: error: bytes and text literals cannot be joined
        y = 'a' b'c'
                ^
        p.py:3:6: error: invalid escape in a string: \\x needs 2 hexadecimal digits
        z = '\\x4'
             ^
        p.py:4:6: error: invalid escape in a string: no character is named 'NOPE'
        w = '\\N{NOPE}'
             ^
        p.py:5:6: error: invalid escape in a string: there is no character \\U00110000
        v = '\\U00110000'
             ^
        """);
  }
}
