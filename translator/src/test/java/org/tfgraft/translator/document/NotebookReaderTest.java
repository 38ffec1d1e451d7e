package org.tfgraft.translator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of both formats, what they printed, and what in them is no Python. */
class NotebookReaderTest {
  @Test
  void cellsOfFormat4() {
    check(
        """
        {"nbformat": 4, "metadata": {"kernelspec": {"language": "python"}}, "cells": [
         {"cell_type": "markdown", "source": ["# Title\\n", "text"]},
         {"cell_type": "code", "execution_count": 1, "source": ["x = 1\\n", "print(x)"],
          "outputs": [{"output_type": "stream", "name": "stdout", "text": ["1\\n"]},
                      {"output_type": "stream", "name": "stderr", "text": "a warning\\n"}]},
         {"cell_type": "code", "execution_count": null, "source": "", "outputs": []},
         {"cell_type": "raw", "source": "raw"},
         {"cell_type": "code", "execution_count": 3, "source": "x",
          "outputs": [{"output_type": "execute_result", "data": {"text/plain": ["1"]}}]}]}
        """,
        """
        prose |# Title⏎text
        code  |x = 1⏎print(x)
        blank |
        prose |raw
        code  |x
        snippet 2-2 prints 2-2
        2: x = 1
        2: print(x)
        > 1
        snippet 5-5 prints 5-5
        5: x
        > 1
        """);
  }

  @Test
  void cellsOfFormat3() {
    check(
        """
        {"nbformat": 3, "worksheets": [{"cells": [
         {"cell_type": "heading", "source": "Title"},
         {"cell_type": "code", "language": "python", "input": "print 1", "prompt_number": 1,
          "outputs": [{"output_type": "stream", "stream": "stdout", "text": "1\\n"},
                      {"output_type": "pyout", "text": ["2"]}]},
         {"cell_type": "code", "language": "python", "input": ["1/0"], "prompt_number": 2,
          "outputs": [{"output_type": "pyerr", "ename": "ZeroDivisionError",
                       "evalue": "\\u001b[1;31mby zero\\u001b[0m"}]}]}]}
        """,
        """
        prose |Title
        code  |print 1
        code  |1/0
        snippet 2-2 prints 2-2
        2: print 1
        > 1
        > 2
        snippet 3-3 prints 3-3
        3: 1/0
        > ZeroDivisionError: by zero
        """);
  }

  @Test
  void valuesBeginALineAndStreamsGoOn() {
    check(
        """
        {"cells": [{"cell_type": "code", "source": "f()", "outputs": [
          {"output_type": "stream", "name": "stdout", "text": "a"},
          {"output_type": "stream", "name": "stdout", "text": "b"},
          {"output_type": "display_data", "data": {"image/png": "AAAA"}},
          {"output_type": "execute_result", "data": {"text/plain": ["[1,\\n", " 2]"]}}]}]}
        """,
        """
        code  |f()
        snippet 1-1 prints 1-1
        1: f()
        > ab
        > [1,
        >  2]
        """);
  }

  @Test
  void whatIsNoPythonKeepsItsPlace() {
    check(
        """
        {"cells": [
         {"cell_type": "code", "source": ["%matplotlib inline\\n", "import os\\n", "!pip install x \\\\\\n", "  y\\n",
           "if os:\\n", "    !ls\\n", "a = !pwd\\n", "b = (7\\n", "%3)\\n", "os?\\n", "t = '''\\n", "!no\\n", "'''"]},
         {"cell_type": "code", "source": ["%%time\\n", "y = 1"]},
         {"cell_type": "code", "source": ["# shell\\n", "%%bash\\n", "\\n", "ls"]},
         {"cell_type": "code", "source": ["%time z = 2"]}]}
        """,
        """
        code  |%matplotlib inline⏎import os⏎!pip install x \\⏎  y⏎if os:⏎    !ls⏎a = !pwd⏎b = (7⏎%3)⏎os?⏎t = '''⏎!no⏎'''
        code  |%%time⏎y = 1
        code  |# shell⏎%%bash⏎⏎ls
        code  |%time z = 2
        snippet 1-1
        1: # %matplotlib inline
        1: import os
        1: # !pip install x \\
        1:   # y
        1: if os:
        1:     pass  # !ls
        1: # a = !pwd
        1: b = (7
        1: %3)
        1: # os?
        1: t = '''
        1: !no
        1: '''
        - 1 %matplotlib inline (a magic of IPython)
        - 1 !pip install x \\ (a command for the shell)
        - 1 y (a command for the shell)
        - 1 !ls (a command for the shell)
        - 1 a = !pwd (the variable is set by a command for the shell)
        - 1 os? (a question to IPython's help)
        snippet 2-2
        2: # %%time
        2: y = 1
        - 2 %%time (a magic of IPython)
        snippet 3-3
        3: # # shell
        3: # %%bash
        3:\s
        3: # ls
        - 3 # shell (the cell is not Python of the program: %%bash)
        - 3 %%bash (the cell is not Python of the program: %%bash)
        - 3 ls (the cell is not Python of the program: %%bash)
        snippet 4-4
        4: z = 2
        - 4 %time (a magic of IPython; the statement stays)
        """);
  }

  @Test
  void cellsInTheOrderOfTheirExecution() throws UnreadableDocumentException {
    String notebook =
        """
        {"cells": [{"cell_type": "code", "source": "a", "execution_count": 7},
                   {"cell_type": "code", "source": "b", "execution_count": null},
                   {"cell_type": "code", "source": "c", "execution_count": 2}]}
        """;
    Document document =
        Documents.read("n.ipynb", notebook, Optional.empty(), NotebookOrder.EXECUTION);
    assertThat(document.snippets()).extracting(Snippet::text).containsExactly("c\n", "a\n", "b\n");
    assertThat(document.snippets()).extracting(it -> it.lines().first()).containsExactly(3, 1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"cells\": [{\"cell_type\": \"co      | n.ipynb is no notebook: its JSON ends in the middle",
        "{\"cells\": [}                         | n.ipynb is no notebook: its JSON is malformed at line 1, column 12",
        "[1]                                    | n.ipynb is no notebook: its JSON is no object",
        "{\"a\": 1}                             | n.ipynb is no notebook: it has no cells",
        "{\"cells\": [], \"metadata\": {\"kernelspec\": {\"language\": \"R\"}}} | the code of n.ipynb is not Python but R",
      })
  void whatIsNoNotebook(String text, String message) {
    check(text, message + "\n");
  }

  @Test
  void deepNestingIsNoNotebook() {
    String deep = "{\"cells\": " + "[".repeat(1_000_000);
    assertThat(DocumentTable.of("n.ipynb", deep)).startsWith("n.ipynb is no notebook: ");
  }

  private static void check(String notebook, String expected) {
    assertThat(DocumentTable.of("n.ipynb", notebook)).isEqualTo(expected);
  }
}
