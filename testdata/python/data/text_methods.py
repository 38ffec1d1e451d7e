# Methods of str with their corners.
s = "  Hello, World  "
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip("d ")), s.lower(), s.swapcase())
print("a,b,,c".split(","), "a b  c ".split(), "a b  c ".split(" "), "a-b-c".rsplit("-", 1), "".split(), "".split(","))
print("a.b.c".partition("."), "abc".partition("x"), "a.b.c".rpartition("."), "l1\nl2\r\nl3".splitlines())
print("x".join([]), "-".join("abc"), "abc".replace("b", "xx"), "aaa".replace("a", "b", 2), "abc".replace("", "-"))
print("abcabc".find("c"), "abc".find("z"), "abcabc".rfind("c"), "abcabc".count("bc"), "aaaa".count("aa"))
print("abc".startswith(("x", "a")), "abc".endswith("bc"), "abc".startswith("b", 1))
print("7".zfill(3), "-7".zfill(4), "ab".center(7, "*"), "ab".ljust(4) + "|", "ab".rjust(4))
print("abc".isalpha(), "12".isdigit(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "".isalpha(), "AB".isupper())
print("hello world".title(), "hello".capitalize(), "tEST".casefold(), "they're".title())
print("%s|%5s|%-5s|%05d|%+d|%x|%o|%e|%g|%%|%r" % ("a", "b", "c", 42, 7, 255, 8, 12345.678, 0.0001, "q"))
print("%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1, 2], "%.3s|%*d" % ("abcdef", 5, 42))
print("{} {1}".format(1) if False else "{0} {1} {0}".format("a", "b"), "{:>6}|{:<6}|{:^6}|".format("a", "b", "c"))
print("{:.2f} {:e} {:,} {:08.3f} {:+} {:#x} {:b} {:%}".format(3.14159, 1234.5, 1234567, 2.5, 3, 255, 5, 0.25))
print("{a[0]} {b.real} {c!r:>5}".format(a=[1], b=2, c="x"), "{{}}".format(), "{:{w}}|".format("x", w=4))
name, value = "n", 3.5
print(f"{name!r} {value:.2f} {value * 2} {{}} {name:>4}|{'nested'}")
print(ord("a"), chr(8364), "\u20ac", len("\U0001F600"), "abc"[::-1], "a" < "B", max("hello"), sorted("banana"))
print("tab\tx".expandtabs(4), "abc".translate({97: "A", 98: None}), "x=1;y=2".translate(str.maketrans("=;", ":,")))
for action in (lambda: "abc".index("z"), lambda: "%d" % "a", lambda: "%s %s" % (1,), lambda: "a" + 1, lambda: "{}".format(), lambda: "x" * "y"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
