package org.tfgraft.translator.parse;

import org.tfgraft.translator.ast.Expression;

/** What an expression is called in messages. */
final class DescribeExpression implements Expression.Visitor<String> {
  @Override
  public String visitName(Expression.Name name) {
    return "name '" + name.id() + "'";
  }

  @Override
  public String visitConstant(Expression.Constant constant) {
    Object value = constant.value();
    if (value instanceof Boolean || value == Expression.None.NONE) {
      return constant.text();
    }
    return value == Expression.Ellipsis.ELLIPSIS ? "Ellipsis" : "a literal";
  }

  @Override
  public String visitJoinedString(Expression.JoinedString string) {
    return "an f-string expression";
  }

  @Override
  public String visitFormattedValue(Expression.FormattedValue value) {
    return "an f-string expression";
  }

  @Override
  public String visitAttribute(Expression.Attribute attribute) {
    return "an attribute";
  }

  @Override
  public String visitSubscript(Expression.Subscript subscript) {
    return "a subscript";
  }

  @Override
  public String visitSlice(Expression.Slice slice) {
    return "a slice";
  }

  @Override
  public String visitCall(Expression.Call call) {
    return "a function call";
  }

  @Override
  public String visitUnary(Expression.Unary unary) {
    return "an operator";
  }

  @Override
  public String visitBinary(Expression.Binary binary) {
    return "an operator";
  }

  @Override
  public String visitBool(Expression.Bool bool) {
    return "an operator";
  }

  @Override
  public String visitCompare(Expression.Compare compare) {
    return "a comparison";
  }

  @Override
  public String visitConditional(Expression.Conditional conditional) {
    return "a conditional expression";
  }

  @Override
  public String visitLambda(Expression.Lambda lambda) {
    return "a lambda";
  }

  @Override
  public String visitListLiteral(Expression.ListLiteral list) {
    return "a list";
  }

  @Override
  public String visitTuple(Expression.Tuple tuple) {
    return "a tuple";
  }

  @Override
  public String visitSetLiteral(Expression.SetLiteral set) {
    return "a set display";
  }

  @Override
  public String visitDictLiteral(Expression.DictLiteral dict) {
    return "a dict display";
  }

  @Override
  public String visitStarred(Expression.Starred starred) {
    return "a starred expression";
  }

  @Override
  public String visitComprehension(Expression.Comprehension comprehension) {
    return switch (comprehension.kind()) {
      case LIST -> "a list comprehension";
      case SET -> "a set comprehension";
      case DICT -> "a dict comprehension";
      case GENERATOR -> "a generator expression";
    };
  }

  @Override
  public String visitYield(Expression.Yield yield) {
    return "a yield expression";
  }

  @Override
  public String visitYieldFrom(Expression.YieldFrom yieldFrom) {
    return "a yield expression";
  }

  @Override
  public String visitAwait(Expression.Await await) {
    return "an await expression";
  }

  @Override
  public String visitNamedExpression(Expression.NamedExpression named) {
    return "a named expression";
  }

  @Override
  public String visitBackquote(Expression.Backquote backquote) {
    return "a backquoted expression";
  }
}
