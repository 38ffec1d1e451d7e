# What matches and patterns tell of themselves.
import re
m = re.match(r'(?P<a>\d+)-(?P<b>\w+)', '12-ab rest')
print(m.group(), m.group(1, 2), m.groupdict(), m.span('b'), m.start(), m.end(), m.groups(), m['a'], m.string, m.lastgroup, m.lastindex, m.re.pattern)
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('[aeiou]', lambda m: m.group().upper(), 'hello'), re.sub('l', 'L', 'hello', count=1), re.subn('l', 'x', 'hello'), re.split(r'[,;]\s*', 'a, b;c'), re.split('(-)', 'a-b'), re.findall(r'(\w)(\d)', 'a1 b2'), re.findall(r'\d+', '1 22'))
print([m.group() for m in re.finditer(r'\w+', 'a bc')], re.search('x', 'abc'), re.compile('A', re.I).match('a') is not None, re.findall(r'(?<=a)b', 'ab cb'), re.escape('a.b*'), re.fullmatch(r'\d+', '12a'), re.sub(r'(?P<n>a)', r'<\g<n>>', 'banana'), bool(re.match(r'^b', 'a\nb', re.M)), re.findall(r'^\w', 'a\nb', re.M))
p = re.compile(r'''(\d+)  # num
 \s*''', re.VERBOSE); print(p.findall('1 2 3'), p.groups, p.flags, p, m)
try: re.compile('(')
except re.error as e: print(e)
print(re.sub(r'\s+', ' ', ' a  b '), re.match('(a)|(b)', 'b').groups(), re.match('(a)|(b)', 'b').groups('-'), re.split(r'\b', 'a b'), m.expand(r'\1'), re.sub('', '-', 'abc'), re.findall('', 'ab'))
