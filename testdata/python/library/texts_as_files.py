# Texts as files, and output that goes elsewhere.
import io
import contextlib
from io import StringIO
from collections import OrderedDict

buf = io.StringIO()
print('a', 1, file=buf)
buf.write('line\nmore')
print(repr(buf.getvalue()), buf.tell())
buf.seek(0)
print(buf.readline(), [l.strip() for l in buf], buf.read() == '')
out = StringIO('x\ny\n')
print(out.readlines())
cap = StringIO()
with contextlib.redirect_stdout(cap):
    print('hidden')
    with contextlib.redirect_stdout(buf):
        print('inner')
    print('again')
print(repr(cap.getvalue()), buf.getvalue().endswith('inner\n'))
with StringIO() as s:
    s.write('with')
    print(s.getvalue())
print(list(reversed(OrderedDict([('a', 1), ('b', 2)]))))
for bad in (lambda: pow('a', 1, 2), lambda: pow(2.0, 1, 2), lambda: pow(2, -1, 3)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(e)
