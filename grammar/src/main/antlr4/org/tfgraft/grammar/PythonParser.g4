/*
 * Statements and expressions of Python 2.7 and 3.0 to 3.8 in one grammar, under CPython's rule names.
 * It accepts a little more than either version (parameters in any order, tuples where a version forbids
 * them): what is left is refused, with a better message than a grammar can give, where trees are built.
 * Nearly every decision is made on one token, so that time grows linearly with the text.
 */
parser grammar PythonParser;

options { tokenVocab = PythonLexer; }

// ---- Entries

file_input : (NEWLINE | stmt)* EOF;

eval_input : testlist_star_expr NEWLINE* EOF;

fstring_input
    : yield_expr NEWLINE? EOF           # fstringYield
    | testlist_star_expr NEWLINE? EOF   # fstringExpression
    ;

// ---- Simple statements

stmt
    : simple_stmt                       # simpleStatement
    | if_stmt                           # ifStatement
    | while_stmt                        # whileStatement
    | for_stmt                          # forStatement
    | try_stmt                          # tryStatement
    | with_stmt                         # withStatement
    | funcdef                           # functionStatement
    | classdef                          # classStatement
    | decorated                         # decoratedStatement
    | async_stmt                        # asyncStatement
    ;

simple_stmt : small_stmt (SEMI small_stmt)* SEMI? NEWLINE;

small_stmt
    : expr_stmt                         # expressionSmall
    | print_stmt                        # printSmall
    | exec_stmt                         # execSmall
    | del_stmt                          # delSmall
    | PASS                              # passSmall
    | BREAK                             # breakSmall
    | CONTINUE                          # continueSmall
    | return_stmt                       # returnSmall
    | raise_stmt                        # raiseSmall
    | import_name                       # importSmall
    | import_from                       # importFromSmall
    | global_stmt                       # globalSmall
    | nonlocal_stmt                     # nonlocalSmall
    | assert_stmt                       # assertSmall
    ;

expr_stmt
    : value=testlist_star_expr assignment?                                        # plainExprStmt
    | yield_expr                                                                # yieldExprStmt
    ;

assignment
    : COLON annotation=test (EQUAL assigned)?                                   # annassign
    | operator=augassign assigned                                               # augmentedAssignment
    | (EQUAL assigned)+                                                         # chainedAssignment
    ;

assigned
    : yield_expr                        # assignedYield
    | testlist_star_expr                # assignedList
    ;

augassign
    : PLUSEQUAL | MINEQUAL | STAREQUAL | ATEQUAL | SLASHEQUAL | PERCENTEQUAL | AMPEREQUAL | VBAREQUAL
    | CIRCUMFLEXEQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL | DOUBLESTAREQUAL | DOUBLESLASHEQUAL
    ;

print_stmt
    : PRINT (test (COMMA test)* last=COMMA?)?                                   # printValues
    | PRINT RIGHTSHIFT destination=test ((COMMA test)+ last=COMMA?)?            # printTo
    ;

exec_stmt : EXEC code=expr (IN globalNames=test (COMMA localNames=test)?)?;

del_stmt : DEL exprlist;

return_stmt : RETURN testlist_star_expr?;

raise_stmt
    : RAISE (raised=test (FROM cause=test | COMMA value=test (COMMA traceback=test)?)?)?
    ;

import_name : IMPORT dotted_as_name (COMMA dotted_as_name)*;

dotted_as_name : dotted_name (AS NAME)?;

dotted_name : NAME (DOT NAME)*;

import_from : FROM (DOT | ELLIPSIS)* dotted_name? IMPORT import_names;

import_names
    : STAR                                                                      # importAll
    | LPAR import_as_name (COMMA import_as_name)* COMMA? RPAR                   # importParenthesized
    | import_as_name (COMMA import_as_name)* last=COMMA?                        # importListed
    ;

import_as_name : name=NAME (AS asName=NAME)?;

global_stmt : GLOBAL NAME (COMMA NAME)*;

nonlocal_stmt : NONLOCAL NAME (COMMA NAME)*;

assert_stmt : ASSERT condition=test (COMMA message=test)?;

// ---- Compound statements

if_stmt
    : IF namedexpr_test COLON suite (ELIF namedexpr_test COLON suite)* (ELSE COLON orElse=suite)?
    ;

while_stmt : WHILE namedexpr_test COLON body=suite (ELSE COLON orElse=suite)?;

for_stmt : FOR exprlist IN testlist_star_expr COLON body=suite (ELSE COLON orElse=suite)?;

try_stmt
    : TRY COLON body=suite except_clause+ (ELSE COLON orElse=suite)? (FINALLY COLON last=suite)?
                                                                                # tryExcept
    | TRY COLON body=suite FINALLY COLON last=suite                             # tryFinally
    ;

except_clause : EXCEPT star=STAR? (type=test (binder=(AS | COMMA) target=test)?)? COLON suite;

with_stmt : WITH with_item (COMMA with_item)* COLON suite;

with_item : context=test (AS target=expr)?;

funcdef : DEF NAME LPAR parameters? RPAR (RARROW result=test)? COLON suite;

classdef : CLASS NAME (LPAR arglist? RPAR)? COLON suite;

decorated : decorator+ decoratedDefinition;

decoratedDefinition
    : funcdef                           # decoratedFunction
    | classdef                          # decoratedClass
    | ASYNC funcdef                     # decoratedAsyncFunction
    ;

decorator : AT namedexpr_test NEWLINE;

async_stmt
    : ASYNC funcdef                     # asyncFunction
    | ASYNC with_stmt                   # asyncWith
    | ASYNC for_stmt                    # asyncFor
    ;

suite
    : simple_stmt                       # inlineSuite
    | NEWLINE INDENT stmt+ DEDENT       # indentedSuite
    ;

// ---- Parameters: their order is checked where trees are built

parameters : parameter (COMMA parameter)* COMMA?;

parameter
    : tfpdef (EQUAL defaultValue=test)?                                         # plainParameter
    | LPAR fplist RPAR (EQUAL defaultValue=test)?                               # tupleParameter
    | STAR tfpdef?                                                              # starParameter
    | DOUBLESTAR tfpdef                                                         # doubleStarParameter
    | SLASH                                                                     # positionalMarker
    ;

tfpdef : NAME (COLON annotation=test)?;

varargslist : vararg (COMMA vararg)* COMMA?;

vararg
    : NAME (EQUAL defaultValue=test)?                                           # plainVararg
    | LPAR fplist RPAR (EQUAL defaultValue=test)?                               # tupleVararg
    | STAR NAME?                                                                # starVararg
    | DOUBLESTAR NAME                                                           # doubleStarVararg
    | SLASH                                                                     # positionalVarargMarker
    ;

fplist : fpdef (COMMA fpdef)* last=COMMA?;

fpdef
    : NAME                              # nameFpdef
    | LPAR fplist RPAR                  # tupleFpdef
    ;

// ---- Expressions

namedexpr_test : target=test (COLONEQUAL value=test)?;

test
    : then=or_test (IF condition=or_test ELSE otherwise=test)?                  # conditional
    | LAMBDA varargslist? COLON body=test                                       # lambdef
    ;

test_nocond
    : or_test                                                                   # plainNocond
    | LAMBDA varargslist? COLON body=test_nocond                                # lambdefNocond
    ;

or_test : and_test (OR and_test)*;

and_test : not_test (AND not_test)*;

not_test
    : NOT not_test                      # negation
    | comparison                        # plainComparison
    ;

comparison : expr (comp_op expr)*;

comp_op
    : LESS | GREATER | EQEQUAL | GREATEREQUAL | LESSEQUAL | LESSGREATER | NOTEQUAL | IN | NOT IN | IS NOT?
    ;

star_expr : STAR expr;

expr
    : atom_expr                                                                 # plainAtom
    | <assoc = right> left=expr operator=DOUBLESTAR right=expr                  # power
    | operator=(PLUS | MINUS | TILDE) operand=expr                              # factor
    | left=expr operator=(STAR | AT | SLASH | PERCENT | DOUBLESLASH) right=expr # term
    | left=expr operator=(PLUS | MINUS) right=expr                              # arith_expr
    | left=expr operator=(LEFTSHIFT | RIGHTSHIFT) right=expr                    # shift_expr
    | left=expr operator=AMPER right=expr                                       # and_expr
    | left=expr operator=CIRCUMFLEX right=expr                                  # xor_expr
    | left=expr operator=VBAR right=expr                                        # or_expr
    ;

atom_expr : AWAIT? atom trailer*;

trailer
    : LPAR arglist? RPAR                                                        # callTrailer
    | LSQB subscriptlist RSQB                                                   # subscriptTrailer
    | DOT NAME                                                                  # attributeTrailer
    ;

atom
    : LPAR yield_expr RPAR                                                      # yieldAtom
    | LPAR testlist_comp? RPAR                                                  # parenthesizedAtom
    | LSQB listmaker? RSQB                                                      # listAtom
    | LBRACE dictorsetmaker? RBRACE                                             # dictOrSetAtom
    | BACKQUOTE test (COMMA test)* BACKQUOTE                                    # backquoteAtom
    | NAME                                                                      # nameAtom
    | NUMBER                                                                    # numberAtom
    | STRING+                                                                   # stringAtom
    | (ELLIPSIS | DOT DOT DOT)                                                  # ellipsisAtom
    | NONE                                                                      # noneAtom
    | TRUE                                                                      # trueAtom
    | FALSE                                                                     # falseAtom
    ;

// What stands in parentheses; "x as y" is for the parenthesized with statement of Python 3.9 alone.
testlist_comp : testlist_comp_item (comp_for+ | (COMMA testlist_comp_item)* last=COMMA?);

testlist_comp_item
    : namedexpr_test (AS target=expr)?                                          # plainCompItem
    | star_expr                                                                 # starCompItem
    ;

listmaker : listmaker_item (list_for+ | (COMMA listmaker_item)* COMMA?);

listmaker_item
    : namedexpr_test                    # plainListItem
    | star_expr                         # starListItem
    ;

dictorsetmaker : dictorset_item (comp_for+ | (COMMA dictorset_item)* COMMA?);

dictorset_item
    : key=test (COLON value=test | COLONEQUAL named=test)?                      # plainDictItem
    | DOUBLESTAR expr                                                           # doubleStarDictItem
    | STAR expr                                                                 # starSetItem
    ;

comp_for : ASYNC? FOR exprlist IN or_test comp_if*;

comp_if : IF test_nocond;

// Python 2 lets "[x for x in 1, 2]" stand without parentheses.
list_for : ASYNC? FOR exprlist IN list_source (COMMA list_source)* COMMA? comp_if*;

list_source
    : or_test                                                                   # plainListSource
    | LAMBDA varargslist? COLON body=test_nocond                                # lambdaListSource
    ;

arglist : argument (COMMA argument)* COMMA?;

argument
    : STAR test                                                                 # starArgument
    | DOUBLESTAR test                                                           # doubleStarArgument
    | value=test argument_tail?                                                 # plainArgument
    ;

argument_tail
    : comp_for+                         # generatorTail
    | EQUAL test                        # keywordTail
    | COLONEQUAL test                   # namedTail
    ;

subscriptlist : subscript (COMMA subscript)* last=COMMA?;

subscript
    : lower=test slice_tail?            # indexOrSlice
    | slice_tail                        # openSlice
    ;

slice_tail : COLON upper=test? (COLON step=test?)?;

exprlist : exprlist_item (COMMA exprlist_item)* last=COMMA?;

exprlist_item
    : expr                              # plainExprItem
    | star_expr                         # starExprItem
    ;

testlist_star_expr : testlist_item (COMMA testlist_item)* last=COMMA?;

testlist_item
    : test                              # plainTestItem
    | star_expr                         # starTestItem
    ;

yield_expr
    : YIELD FROM test                   # yieldFrom
    | YIELD testlist_star_expr?         # yieldValue
    ;
