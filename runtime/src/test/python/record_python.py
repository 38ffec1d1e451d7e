# -*- coding: utf-8 -*-
"""Writes what CPython makes of each line of a table: record_python.py TABLE.txt...

A line is simple statements separated by semicolons, the last one an expression.
"""
import ast
import collections
import copy
import functools
import io
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys


def result(line):
    scope = dict((m.__name__, m) for m in (
        collections, copy, functools, itertools, json, math, operator, os,
        random, re, string, sys))
    try:
        body = ast.parse(line).body
        for statement in body[:-1]:
            exec(compile(ast.Module([statement]), "table", "exec"), scope)
        return repr(eval(compile(ast.Expression(body[-1].value), "table", "eval"), scope))
    except Exception as e:
        return "!%s: %s" % (type(e).__name__, e)


for path in sys.argv[1:]:
    with io.open(path, encoding="utf-8") as table:
        lines = table.read().splitlines()
    with io.open(path, "w", encoding="utf-8") as table:
        for line in lines:
            source = line.split("\t-> ")[0]
            if source.strip() and not source.startswith("#"):
                line = source + "\t-> " + result(source)
            table.write(line + "\n")
