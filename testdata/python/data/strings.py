# Strings: methods, slices, escapes, code points.
s = "Hello, World"
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), len(s))
print(s[0], s[-1], s[2:5], s[::-1], s[:5] + s[5:], s[100:], s * 2, "-" * 10)
print(s.find("o"), s.rfind("o"), s.find("z"), s.index("W"), s.count("l"), "World" in s)
print(s.split(", "), "a b  c".split(), "a,b,,c".split(","), "a b c".split(" ", 1), "x".split(","), "".split())
print("-".join(["a", "b"]), "".join(reversed("abc")), "a-b-c".rsplit("-", 1), "l1\nl2\r\nl3".splitlines())
print("  x ".strip() + "|", "xxaxx".strip("x"), " x ".lstrip() + "|", " x ".rstrip() + "|", "abc".replace("b", "BB"))
print("abc".startswith("ab"), "abc".endswith(("x", "c")), "abc".isalpha(), "a1".isalnum(), "12".isdigit(), " ".isspace())
print("7".zfill(3), "-7".zfill(4), "a".center(5, "*"), "a".ljust(3) + "|", "a".rjust(3))
print("a=b=c".partition("="), "a=b=c".rpartition("="), "none".partition("="))
print("tab\there", 'quote"s', "it's", "back\\slash", "nul\0end" == "nul\x00end", r"raw\n", "multi"
      "part", """triple
quoted""")
print(repr("tab\t"), repr("it's"), repr('both\'"'), repr("\u00e9\n"), ascii("é"), repr("\x00\x7f"))
print("ünïcode".upper(), len("日本語"), "日本語"[1], "😀x"[0], len("😀"), "😀"[::-1], ord("é"), chr(233))
print("abc" < "abd", "a" < "B", "10" < "9", "" < "a", max("b", "a"))
print("%s and %r" % ("a", "a"), "%5d|%-5d|%05d|%+d" % (1, 2, 3, 4), "%.2f %e %g" % (3.14159, 1234.5, 0.00001))
print("%x %X %o %c %%" % (255, 255, 8, "z"), "%(name)s is %(n)d" % {"name": "x", "n": 3}, "%10s|%-10s|" % ("r", "l"))
print("{} {}".format(1, "a"), "{1} {0}".format(1, 2), "{name}".format(name="n"), "{0[1]} {1.real}".format([1, 2], 3))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}".format(1, 2, 3, 4, "m"), "{:,} {:.3f} {:e} {:%}".format(1234567, 2.5, 1500, 0.25))
print("{:b} {:o} {:x} {:#x} {:08.3f} {:+d}".format(5, 8, 255, 255, 3.14159, 7), "{{}}".format(), "{!r} {!s}".format("a", "b"))
name, n, x = "N", 7, 3.14159
print(f"{name} {n + 1} {x:.2f} {name!r} {n:>4} {{braces}}")
width = 8
print(f"{x:{width}.{2}f}|{name:>{width}}|{', '.join(str(i) for i in range(3))}")
print("abc".translate(str.maketrans("ab", "xy")), "a.b".replace(".", ""), "aXbX".replace("X", "-", 1))
print("caf\u00e9", "\N{BULLET}", "a\
b")
print("Straße".casefold(), "ǅ".lower(), "İ".lower() == "i̇", "ﬁ".upper())
print("x".join("abc"), ",".join(map(str, range(4))), " ".join(w.capitalize() for w in "the end".split()))
print("a\tb".expandtabs(4), "abc".find("c", 1, 2), "aaa".count("aa"), "Abc".islower(), "ABC".isupper())
print(str(None), str(True), str(1.0), str([1, "a"]), str({"a": (1,)}), str(b"x"), str(3 + 0))
for ch in "añ":
    print(ch, ord(ch), end=" ")
print()
print("abc" "def", "a" + "b" * 3, "ab" "c" in "xabcx", not "")
