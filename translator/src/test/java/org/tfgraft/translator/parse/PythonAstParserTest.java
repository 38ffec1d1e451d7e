package org.tfgraft.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/** Programs and their trees; the version is found by the parser. */
class PythonAstParserTest {
  private static void check(String program, String tree) {
    check(PythonVersion.PYTHON_3, program, tree);
  }

  private static void check2(String program, String tree) {
    check(PythonVersion.PYTHON_2, program, tree);
  }

  private static void check(PythonVersion version, String program, String tree) {
    SourceFile file = new SourceFile("p.py", program);
    Diagnostics diagnostics = new Diagnostics(file);
    PythonModule module = PythonAstParser.parse(file, Optional.empty(), diagnostics);
    assertThat(diagnostics.asList()).isEmpty();
    assertThat(module.version()).isEqualTo(version);
    assertThat(TreeDump.of(module.body())).isEqualTo(tree.stripTrailing());
  }

  @Test
  void assignments() {
    check(
        """
        x = y = 1 + 2 * 3 ** -4
        """,
        """
        Assign([x, y], Binary(1, ADD, Binary(2, MULTIPLY, Binary(3, POWER, Unary(NEGATE, 4)))))
        """);
  }

  @Test
  void starredTargetsAndSlices() {
    check(
        """
        x, *y = a[1:, ::2, ...], not b
        """,
        """
        Assign([Tuple([x, Starred(y)])], Tuple([Subscript(a, Tuple([Slice(1), Slice(2), ELLIPSIS])), Unary(NOT, b)]))
        """);
  }

  @Test
  void augmented() {
    check(
        """
        x += yield_
        """,
        """
        AugAssign(x, ADD, yield_)
        """);
  }

  @Test
  void annotated() {
    check(
        """
        x: int = 3
        y: List[int]
        """,
        """
        AnnAssign(x, int, 3)
        AnnAssign(y, Subscript(List, int))
        """);
  }

  @Test
  void printAndExecStatements() {
    check2(
        """
        print "a", b,
        print
        print >>f, x
        exec code in ns
        exec("x", a)
        """,
        """
        Print(['a', b])
        Print([], true)
        Print(f, [x], true)
        Exec(code, ns)
        Exec('x', a)
        """);
  }

  @Test
  void printFunction() {
    check(
        """
        print("a", file=f)
        """,
        """
        ExpressionStatement(Call(print, ['a', Argument(KEYWORD, file, f)]))
        """);
  }

  @Test
  void oldLiterals() {
    check2(
        """
        x = 0777 + 10L + 0xFFl
        s = ur'\\d\\u0041' + `x, y`
        if a <> b: pass
        """,
        """
        Assign([x], Binary(Binary(511, ADD, 10), ADD, 255))
        Assign([s], Binary('\\dA', ADD, Backquote(Tuple([x, y]))))
        If(Compare(a, [NOT_EQUAL], [b]), [Pass()], [])
        """);
  }

  @Test
  void tupleParameters() {
    check2(
        """
        def f(a, (b, (c,)), d=1, *e, **g): pass
        """,
        """
        FunctionDef(f, Parameters([Parameter(a, POSITIONAL_OR_KEYWORD), Parameter(.1, POSITIONAL_OR_KEYWORD), Parameter(d, POSITIONAL_OR_KEYWORD, 1), Parameter(e, STAR), Parameter(g, DOUBLE_STAR)]), [Assign([Tuple([b, Tuple([c])])], .1), Pass()], [])
        """);
  }

  @Test
  void parametersOfEveryKind() {
    check(
        """
        def f(a, b=1, /, c: int = 2, *args: str, d, e=3, **kw) -> None: pass
        def g(*, x): pass
        """,
        """
        FunctionDef(f, Parameters([Parameter(a, POSITIONAL_ONLY), Parameter(b, POSITIONAL_ONLY, 1), Parameter(c, POSITIONAL_OR_KEYWORD, 2, int), Parameter(args, STAR, str), Parameter(d, KEYWORD_ONLY), Parameter(e, KEYWORD_ONLY, 3), Parameter(kw, DOUBLE_STAR)]), [Pass()], [], NONE)
        FunctionDef(g, Parameters([Parameter(x, KEYWORD_ONLY)]), [Pass()], [])
        """);
  }

  @Test
  void oldExcept() {
    check2(
        """
        try:
            pass
        except (A, B), e:
            raise E, v, tb
        else:
            pass
        finally:
            pass
        """,
        """
        Try([Pass()], [ExceptHandler(Tuple([A, B]), e, [Raise(E, v, tb)])], [Pass()], [Pass()])
        """);
  }

  @Test
  void exceptAs() {
    check(
        """
        try: pass
        except A as e: raise B from e
        except: raise
        """,
        """
        Try([Pass()], [ExceptHandler(A, e, [Raise(B, e)]), ExceptHandler([Raise()])], [], [])
        """);
  }

  @Test
  void arguments() {
    check(
        """
        f(a, *b, c=1, **d)
        f(x for x in y if x)
        f(*a, *b, **c, **d)
        """,
        """
        ExpressionStatement(Call(f, [a, *b, Argument(KEYWORD, c, 1), **d]))
        ExpressionStatement(Call(f, [Comprehension(GENERATOR, x, [Generator(x, y, [x])])]))
        ExpressionStatement(Call(f, [*a, *b, **c, **d]))
        """);
  }

  @Test
  void comprehensionsAndUnpacking() {
    check(
        """
        [x for a in b if c if d for e in f]
        {x for x in y}
        {k: v for k, v in z}
        {**a, 'b': 1}
        {*a, 1}
        [*a, 2]
        """,
        """
        ExpressionStatement(Comprehension(LIST, x, [Generator(a, b, [c, d]), Generator(e, f, [])]))
        ExpressionStatement(Comprehension(SET, x, [Generator(x, y, [])]))
        ExpressionStatement(Comprehension(DICT, k, v, [Generator(Tuple([k, v]), z, [])]))
        ExpressionStatement(DictLiteral([DictItem(a), DictItem('b', 1)]))
        ExpressionStatement(SetLiteral([Starred(a), 1]))
        ExpressionStatement(ListLiteral([Starred(a), 2]))
        """);
  }

  @Test
  void listForTuple() {
    check2(
        """
        [x for x in 1, 2 if x] + [print_ for y in `1`]
        """,
        """
        ExpressionStatement(Binary(Comprehension(LIST, x, [Generator(x, Tuple([1, 2]), [x])]), ADD, Comprehension(LIST, print_, [Generator(y, Backquote(1), [])])))
        """);
  }

  @Test
  void lambdas() {
    check(
        """
        lambda: 0
        lambda x, *y, z=1, **k: x if y else z
        """,
        """
        ExpressionStatement(Lambda(Parameters([]), 0))
        ExpressionStatement(Lambda(Parameters([Parameter(x, POSITIONAL_OR_KEYWORD), Parameter(y, STAR), Parameter(z, KEYWORD_ONLY, 1), Parameter(k, DOUBLE_STAR)]), Conditional(y, x, z)))
        """);
  }

  @Test
  void asyncFunctions() {
    check(
        """
        async def f():
            async with a as b, c:
                await d
            async for e in g: pass
            return [x async for x in y]
        """,
        """
        FunctionDef(f, Parameters([]), [With([WithItem(a, b), WithItem(c)], [ExpressionStatement(Await(d))], true), For(e, g, [Pass()], [], true), Return(Comprehension(LIST, x, [Generator(x, y, [], true)]))], [], true)
        """);
  }

  @Test
  void asyncAsName() {
    check(
        """
        async = 1
        await = async
        print(await, async)
        def f(async=True): pass
        """,
        """
        Assign([async], 1)
        Assign([await], async)
        ExpressionStatement(Call(print, [await, async]))
        FunctionDef(f, Parameters([Parameter(async, POSITIONAL_OR_KEYWORD, true)]), [Pass()], [])
        """);
  }

  @Test
  void python2KeywordsAsNames() {
    check(
        """
        print = 1
        exec = 2
        nonlocal_ = 3
        """,
        """
        Assign([print], 1)
        Assign([exec], 2)
        Assign([nonlocal_], 3)
        """);
  }

  @Test
  void namedExpressions() {
    check(
        """
        if (n := len(a)) > 10: pass
        f(n := 3)
        """,
        """
        If(Compare(NamedExpression(n, Call(len, [a])), [GREATER], [10]), [Pass()], [])
        ExpressionStatement(Call(f, [NamedExpression(n, 3)]))
        """);
  }

  @Test
  void yieldsAndDeclarations() {
    check(
        """
        def f():
            x = yield
            y = yield x, 1
            yield from z
        def g():
            nonlocal x, y
            global z
        """,
        """
        FunctionDef(f, Parameters([]), [Assign([x], Yield()), Assign([y], Yield(Tuple([x, 1]))), ExpressionStatement(YieldFrom(z))], [])
        FunctionDef(g, Parameters([]), [Nonlocal([x, y]), Global([z])], [])
        """);
  }

  @Test
  void matrixProductAndUnderscores() {
    check(
        """
        a @ b
        a @= b
        1_000 + 0x_ff + 1_0.5e1_0 + 1j
        """,
        """
        ExpressionStatement(Binary(a, MATRIX_MULTIPLY, b))
        AugAssign(a, MATRIX_MULTIPLY, b)
        ExpressionStatement(Binary(Binary(Binary(1000, ADD, 255), ADD, 1.05E11), ADD, 1.0j))
        """);
  }

  @Test
  void formattedStrings() {
    check(
        """
        f"a{x!r:>{w}}b{{c}}{y=}" "d" rf"\\d{z}"
        """,
        """
        ExpressionStatement(JoinedString(['a', FormattedValue(x, r, JoinedString(['>', FormattedValue(w)])), 'b{c}', FormattedValue(y, r, y=), 'd\\d', FormattedValue(z)]))
        """);
  }

  @Test
  void stringEscapes() {
    check(
        """
        "a" 'b' r'\\n' "\\x41\\u00e9\\N{BULLET}\\101\\
        c"
        b'\\xff' b"a"
        """,
        """
        ExpressionStatement('ab\\nAé•Ac')
        ExpressionStatement(b'ÿa')
        """);
  }

  @Test
  void longStrings() {
    check(
        """
        '''x
        y''' \"""z\"""
        """,
        """
        ExpressionStatement('x\\nyz')
        """);
  }

  @Test
  void imports() {
    check(
        """
        import a.b.c as d, e
        from . import x
        from ..y.z import (a as b, c,)
        from .... import *
        """,
        """
        Import([Alias(a.b.c, d), Alias(e)])
        ImportFrom(1, [Alias(x)])
        ImportFrom(y.z, 2, [Alias(a, b), Alias(c)])
        ImportFrom(4, [Alias(*)])
        """);
  }

  @Test
  void simpleStatements() {
    check(
        """
        del a, b[0], (c, d)
        assert a, "m"
        a; b; c
        """,
        """
        Delete([a, Subscript(b, 0), Tuple([c, d])])
        Assert(a, 'm')
        ExpressionStatement(a)
        ExpressionStatement(b)
        ExpressionStatement(c)
        """);
  }

  @Test
  void loops() {
    check(
        """
        while a:
            break
        else:
            continue_
        for x, in y: continue
        else: pass
        """,
        """
        While(a, [Break()], [ExpressionStatement(continue_)])
        For(Tuple([x]), y, [Continue()], [Pass()])
        """);
  }

  @Test
  void elifChain() {
    check(
        """
        if a: b
        elif c: d
        elif e: f
        else: g
        """,
        """
        If(a, [ExpressionStatement(b)], [If(c, [ExpressionStatement(d)], [If(e, [ExpressionStatement(f)], [ExpressionStatement(g)])])])
        """);
  }

  @Test
  void decoratedClass() {
    check(
        """
        @dec
        @a.b(c)
        class A(B, metaclass=M):
            \"""Doc.\"""
        """,
        """
        ClassDef(A, [B, Argument(KEYWORD, metaclass, M)], [ExpressionStatement('Doc.')], [dec, Call(Attribute(a, b), [c])])
        """);
  }

  @Test
  void withItems() {
    check(
        """
        with a as (b, c), d: pass
        with (a): pass
        with (a, b) as c: pass
        with (a as b, c): pass
        """,
        """
        With([WithItem(a, Tuple([b, c])), WithItem(d)], [Pass()])
        With([WithItem(a)], [Pass()])
        With([WithItem(Tuple([a, b]), c)], [Pass()])
        With([WithItem(a, b), WithItem(c)], [Pass()])
        """);
  }

  @Test
  void operators() {
    check(
        """
        a < b <= c != d is not e not in f
        a and b and c or d or not e
        -a ** -b
        (yield_)
        ()
        (a,)
        a.b.c[d](e)[f:g].h
        """,
        """
        ExpressionStatement(Compare(a, [LESS, LESS_EQUAL, NOT_EQUAL, IS_NOT, NOT_IN], [b, c, d, e, f]))
        ExpressionStatement(Bool(OR, [Bool(AND, [a, b, c]), d, Unary(NOT, e)]))
        ExpressionStatement(Unary(NEGATE, Binary(a, POWER, Unary(NEGATE, b))))
        ExpressionStatement(yield_)
        ExpressionStatement(Tuple([]))
        ExpressionStatement(Tuple([a]))
        ExpressionStatement(Attribute(Subscript(Call(Subscript(Attribute(Attribute(a, b), c), d), [e]), Slice(f, g)), h))
        """);
  }

  @Test
  void identifiersInNormalForm() {
    check(
        """
        été = Ω.ﬁ
        """,
        """
        Assign([été], Attribute(Ω, fi))
        """);
  }
}
