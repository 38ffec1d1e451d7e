# Bytes and text are different things in Python 3.
b = b"abc\x00\xff"
print(b, len(b), b[0], b[1:3], list(b), b"a" in b, 97 in b)
print("é".encode("utf-8"), "é".encode("latin-1"), b"\xc3\xa9".decode("utf-8"), "é".encode().decode())
print(b"a" == "a", b"a" + b"b", b"ab" * 2, b"a,b".split(b","), b"-".join([b"x", b"y"]), bytes([1, 2]), bytes(3))
print(isinstance(b, bytes), isinstance(b, str), type(b).__name__, b.hex(), repr(b"'"), str(b"x"))
for f in (lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"\xff".decode("utf-8"), lambda: "é".encode("ascii")):
    try:
        f()
    except (TypeError, UnicodeError) as e:
        print(type(e).__name__, e)
print(int.from_bytes(b"\x01\x00", "big"), (258).to_bytes(2, "little"))
