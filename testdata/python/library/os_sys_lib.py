# os.path, string, time, six and the other small modules.
from __future__ import absolute_import, division, print_function
import os
import os.path as osp
import string
import sys
import time
import six
from six.moves import range as xr, zip as zz
print(os.path.join("a", "b", "c.txt"), os.path.basename("/x/y.py"), os.path.dirname("/x/y.py"), os.path.splitext("m.tar.gz"))
print(osp.join("a", "/b"), osp.split("a/b"), osp.exists("/definitely/not"), osp.isabs("/a"), osp.normpath("a/../b//c"))
print(string.ascii_lowercase[:5], string.digits, string.punctuation[:4], sys.version_info[0], sys.version_info >= (3, 0), sys.maxsize)
start = time.time()
print(time.time() >= start, isinstance(start, float), six.PY2, six.PY3, six.string_types == (str,))
print(list(xr(3)), list(zz([1], [2])), [k for k, v in six.iteritems({"a": 1})], isinstance("a", six.string_types))
print(len(sys.argv), sys.byteorder, os.sep, os.linesep == "\n", os.environ.get("NOT_SET_EVER", "default"), os.getenv("NOT_SET_EVER"))
sys.stdout.write("written\n")
print("to stderr", file=sys.stderr)
print("a", "b", sep="", end=".\n", file=sys.stdout, flush=True)
