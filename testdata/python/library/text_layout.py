# Templates, paragraphs, pretty printing.
from string import Template
t = Template('$who likes ${what} $$5')
print(t.substitute(who='tim', what='kung'), t.safe_substitute(who='x'), t.template)
try: t.substitute(who='x')
except KeyError as e: print('KeyError', e)
import textwrap
print(textwrap.dedent('''
    a
      b
    c'''))
print(textwrap.fill('the quick brown fox jumps over the lazy dog', 20))
print(textwrap.wrap('the quick brown fox', 10), textwrap.indent('a\nb', '  '), textwrap.shorten('hello big world', 10))
from pprint import pprint, pformat
import pprint as pp
pprint({'b': 1, 'a': [1, 2, 3]})
pprint([{'name': 'layer%d' % i, 'units': i * 100, 'activation': 'relu'} for i in range(4)])
print(pformat({'x': (1, 2)}))
pp.pprint({'a': {'b': {'c': list(range(30))}}, 'long key number one': 'a long string value that goes on and on and on'}, width=60)
