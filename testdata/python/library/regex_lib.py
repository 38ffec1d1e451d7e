# Regular expressions.
import re
m = re.match(r"(\w+)-(\d+)", "abc-123 rest")
print(m.group(), m.group(1), m.group(2), m.groups(), m.start(2), m.end(), m.span(1))
print(re.search("z", "abc"), re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.sub(r"\s+", " ", "a  b \n c"))
print(re.split(r"[,;]\s*", "a, b;c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", lambda m: m.group().upper(), "banana"))
p = re.compile(r"^(?P<key>\w+)\s*=\s*(?P<value>.*)$", re.M)
for m in p.finditer("a = 1\nb=2"):
    print(m.group("key"), m.group("value"), sorted(m.groupdict().items()))
print(p.match("nope"), bool(re.match("a|b", "b")), re.sub("x*", "-", "abc"), re.escape("a.b*c"), re.subn("a", "b", "aaa"))
print(re.findall("(?i)A", "aA"), re.match(".*?b", "aabab").group(), re.fullmatch("a+", "aaa") is not None, re.search(r"\bword\b", "a word").start())
print(re.sub(r"^", "> ", "l1\nl2", flags=re.M), re.split("(-)", "a-b"), re.search("(a)?b", "b").groups())
