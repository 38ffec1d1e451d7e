# globals() in the statement that makes a name.
x = [i for i in range(3)] if "y" not in globals() else []
y = 1
print(x, y)
print(len([k for k in globals() if k in ("x", "y", "z")]))
z = 2
