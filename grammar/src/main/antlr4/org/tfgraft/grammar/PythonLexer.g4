/*
 * Tokens of Python 2.7 and 3.0 to 3.8. INDENT, DEDENT and the NEWLINE that ends a logical line are made
 * in PythonLexerBase; which of print, exec, nonlocal, async, await, True and False are keywords depends
 * on the version and is settled by SoftKeywords once all tokens are known.
 */
lexer grammar PythonLexer;

options { superClass = PythonLexerBase; }

tokens { INDENT, DEDENT, PRINT, EXEC, NONLOCAL, ASYNC, AWAIT }

channels { COMMENTS }

AND : 'and';
AS : 'as';
ASSERT : 'assert';
BREAK : 'break';
CLASS : 'class';
CONTINUE : 'continue';
DEF : 'def';
DEL : 'del';
ELIF : 'elif';
ELSE : 'else';
EXCEPT : 'except';
FALSE : 'False';
FINALLY : 'finally';
FOR : 'for';
FROM : 'from';
GLOBAL : 'global';
IF : 'if';
IMPORT : 'import';
IN : 'in';
IS : 'is';
LAMBDA : 'lambda';
NONE : 'None';
NOT : 'not';
OR : 'or';
PASS : 'pass';
RAISE : 'raise';
RETURN : 'return';
TRUE : 'True';
TRY : 'try';
WHILE : 'while';
WITH : 'with';
YIELD : 'yield';

LPAR : '(';
RPAR : ')';
LSQB : '[';
RSQB : ']';
LBRACE : '{';
RBRACE : '}';
COLON : ':';
COMMA : ',';
SEMI : ';';
DOT : '.';
ELLIPSIS : '...';
BACKQUOTE : '`';
AT : '@';
PLUS : '+';
MINUS : '-';
STAR : '*';
SLASH : '/';
DOUBLESLASH : '//';
PERCENT : '%';
DOUBLESTAR : '**';
LEFTSHIFT : '<<';
RIGHTSHIFT : '>>';
AMPER : '&';
VBAR : '|';
CIRCUMFLEX : '^';
TILDE : '~';
LESS : '<';
GREATER : '>';
LESSEQUAL : '<=';
GREATEREQUAL : '>=';
EQEQUAL : '==';
NOTEQUAL : '!=';
LESSGREATER : '<>';
RARROW : '->';
COLONEQUAL : ':=';
EQUAL : '=';
PLUSEQUAL : '+=';
MINEQUAL : '-=';
STAREQUAL : '*=';
ATEQUAL : '@=';
SLASHEQUAL : '/=';
DOUBLESLASHEQUAL : '//=';
PERCENTEQUAL : '%=';
DOUBLESTAREQUAL : '**=';
LEFTSHIFTEQUAL : '<<=';
RIGHTSHIFTEQUAL : '>>=';
AMPEREQUAL : '&=';
VBAREQUAL : '|=';
CIRCUMFLEXEQUAL : '^=';

// Characters past ASCII are all taken here; PythonLexerBase refuses those that no name can hold.
NAME : [a-zA-Z_\u0080-\uFFFF] [a-zA-Z0-9_\u0080-\uFFFF]*;

NUMBER
    : '0' [xX] ('_'? [0-9a-fA-F])+ [lL]?
    | '0' [oO] ('_'? [0-7])+ [lL]?
    | '0' [bB] ('_'? [01])+ [lL]?
    | DIGITS [lL]?
    | (DIGITS ('.' DIGITS?)? | '.' DIGITS) ([eE] [+-]? DIGITS)? [jJ]?
    ;

STRING : STRING_PREFIX? (SHORT_STRING | LONG_STRING);

UNTERMINATED_STRING
    : STRING_PREFIX? ('\'' (ESCAPE | ~['\\\r\n])* | '"' (ESCAPE | ~["\\\r\n])*)
    ;

UNTERMINATED_LONG_STRING
    : STRING_PREFIX? ('\'\'\'' LONG_SINGLE* '\''? '\''? | '"""' LONG_DOUBLE* '"'? '"'?)
    ;

COMMENT : '#' ~[\r\n]* -> channel(COMMENTS);

NEWLINE : '\r'? '\n' | '\r';

LINE_JOINING : '\\' ('\r'? '\n' | '\r') -> skip;

WHITESPACE : [ \t\f]+ -> skip;

UNKNOWN : .;

fragment DIGITS : [0-9] ('_'? [0-9])*;

fragment STRING_PREFIX : [bBfFrRuU] | [bBfFuU] [rR] | [rR] [bBfF];

fragment SHORT_STRING : '\'' (ESCAPE | ~['\\\r\n])* '\'' | '"' (ESCAPE | ~["\\\r\n])* '"';

fragment LONG_STRING : '\'\'\'' LONG_SINGLE* '\'\'\'' | '"""' LONG_DOUBLE* '"""';

fragment LONG_SINGLE : ESCAPE | ~['\\] | '\'' (ESCAPE | ~['\\]) | '\'\'' (ESCAPE | ~['\\]);

fragment LONG_DOUBLE : ESCAPE | ~["\\] | '"' (ESCAPE | ~["\\]) | '""' (ESCAPE | ~["\\]);

fragment ESCAPE : '\\' ('\r\n' | .);
