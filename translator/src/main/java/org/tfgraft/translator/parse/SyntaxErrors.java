package org.tfgraft.translator.parse;

import org.tfgraft.translator.source.DiagnosticKind;

/** Every way in which a text can fail to be Python, past what the order of its tokens tells. */
final class SyntaxErrors {
  static final DiagnosticKind CANNOT_ASSIGN = syntax("cannot assign to %s");
  static final DiagnosticKind CANNOT_DELETE = syntax("cannot delete %s");
  static final DiagnosticKind AUGMENTED_TARGET =
      syntax("%s cannot be the target of an augmented assignment");
  static final DiagnosticKind ANNOTATED_TARGET =
      syntax("only a single target, not %s, can be annotated");
  static final DiagnosticKind STARRED_ALONE =
      syntax("a starred assignment target must be in a list or tuple");
  static final DiagnosticKind STARRED_TWICE =
      syntax("two starred expressions in one assignment target");
  static final DiagnosticKind STARRED_HERE = syntax("a starred expression cannot stand here");
  static final DiagnosticKind NAMED_TARGET = syntax("':=' needs a name on its left side, not %s");

  static final DiagnosticKind PARAMETER_TWICE =
      syntax("duplicate parameter '%s' in the function definition");
  static final DiagnosticKind PARAMETER_WITHOUT_DEFAULT =
      syntax("parameter '%s' without a default follows a parameter with a default");
  static final DiagnosticKind BARE_STAR = syntax("named parameters must follow a bare '*'");
  static final DiagnosticKind STAR_TWICE = syntax("'*' may stand only once among the parameters");
  static final DiagnosticKind SLASH_PLACE =
      syntax("'/' must follow parameters and stand before '*', only once");
  static final DiagnosticKind AFTER_DOUBLE_STAR = syntax("nothing may follow the '**' parameter");

  static final DiagnosticKind KEYWORD_TWICE = syntax("keyword argument repeated: %s");
  static final DiagnosticKind KEYWORD_NAME =
      syntax("a keyword argument needs a name before '=': did you mean '=='?");
  static final DiagnosticKind KEYWORD_CONSTANT = syntax("cannot assign to %s");
  static final DiagnosticKind POSITIONAL_AFTER_KEYWORD =
      syntax("positional argument follows keyword argument");
  static final DiagnosticKind POSITIONAL_AFTER_DOUBLE_STAR =
      syntax("positional argument follows keyword argument unpacking");
  static final DiagnosticKind STAR_AFTER_DOUBLE_STAR =
      syntax("iterable argument unpacking follows keyword argument unpacking");
  static final DiagnosticKind BARE_GENERATOR =
      syntax("a generator expression must be parenthesized unless it is the only argument");

  static final DiagnosticKind DICT_VALUE_MISSING =
      syntax("expected ':' and a value after a key of the dictionary");
  static final DiagnosticKind PAIR_IN_SET = syntax("a set cannot hold a pair of key and value");
  static final DiagnosticKind UNPACKING_IN_COMPREHENSION =
      syntax("unpacking cannot be used in a comprehension");
  static final DiagnosticKind AS_IN_PARENTHESES =
      syntax("'as' can stand in parentheses only in a with statement");
  static final DiagnosticKind LIST_FOR_TUPLE =
      syntax("only Python 2 lets a comprehension go through a tuple without parentheses");

  static final DiagnosticKind PYTHON_2_ONLY = syntax("%s is Python 2 syntax: %s");
  static final DiagnosticKind LEADING_ZEROS =
      syntax("leading zeros are not allowed in a decimal number; an octal one is written %s");
  static final DiagnosticKind BAD_DIGIT = syntax("invalid digit '%s' in an octal number");
  static final DiagnosticKind MIXED_BYTES = syntax("bytes and text literals cannot be joined");
  static final DiagnosticKind NON_ASCII_BYTES =
      syntax("a bytes literal can only contain ASCII characters");
  static final DiagnosticKind BAD_ESCAPE = syntax("invalid escape in a string: %s");
  static final DiagnosticKind FSTRING = syntax("f-string: %s");

  static final DiagnosticKind EXCEPT_STAR =
      syntax("'except*' is newer than Python 3.8, the last version that is read");
  static final DiagnosticKind BARE_EXCEPT_LAST = syntax("an 'except:' without a type must be last");
  static final DiagnosticKind TRAILING_COMMA_IMPORT =
      syntax("a trailing comma is only allowed in an import with parentheses");
  static final DiagnosticKind IMPORT_NOTHING = syntax("a module name is missing after 'from'");
  static final DiagnosticKind TOO_DEEP = syntax("too deeply nested");

  static final DiagnosticKind OUTSIDE_FUNCTION = syntax("'%s' outside a function");
  static final DiagnosticKind OUTSIDE_LOOP = syntax("'%s' outside a loop");
  static final DiagnosticKind OUTSIDE_ASYNC = syntax("'%s' outside an async function");
  static final DiagnosticKind NONLOCAL_AT_MODULE =
      syntax("'nonlocal' cannot stand at module level");
  static final DiagnosticKind PARAMETER_AND_GLOBAL =
      syntax("name '%s' is a parameter and declared %s");
  static final DiagnosticKind NONLOCAL_AND_GLOBAL =
      syntax("name '%s' is declared both nonlocal and global");
  static final DiagnosticKind USED_BEFORE_DECLARATION =
      syntax("name '%s' is used before its %s declaration");
  static final DiagnosticKind RETURN_IN_GENERATOR =
      syntax("'return' with a value in a generator needs Python 3");
  static final DiagnosticKind RETURN_IN_ASYNC_GENERATOR =
      syntax("'return' with a value in an async generator");
  static final DiagnosticKind YIELD_FROM_IN_ASYNC = syntax("'yield from' inside an async function");
  static final DiagnosticKind IMPORT_STAR = syntax("'import *' is only allowed at module level");
  static final DiagnosticKind FUTURE_PLACE =
      syntax("imports from __future__ must stand at the beginning of the file");
  static final DiagnosticKind UNKNOWN_FUTURE = syntax("__future__ has no feature '%s'");

  private SyntaxErrors() {}

  static DiagnosticKind syntax(String template) {
    return DiagnosticKind.error("syntax", template);
  }
}
