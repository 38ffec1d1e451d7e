# Exceptions whose constructors take named arguments and variable ones.
class LayerError(ValueError):
    def __init__(self, layer, reason='bad', *args):
        super(LayerError, self).__init__('%s: %s' % (layer, reason), *args)
        self.layer = layer
def check(n):
    if n: raise LayerError(n, reason='equal')
    raise LayerError(7, 'r', 1, 2)
for n in (1, 0):
    try: check(n)
    except LayerError as e: print(e, e.layer, e.args)
class K(KeyError):
    def __init__(self, *args, **kw):
        KeyError.__init__(self, *args)
        self.kw = kw
try: raise K('a', x=1)
except KeyError as e: print(repr(e), e.kw)
print(K(1, 2).kw, K(z=3).args, LayerError(layer=3).layer, str(LayerError(3, *[4])), LayerError(*[1], **{'reason': 'q'}))
try: LayerError()
except TypeError as e: print(e)
try: LayerError(1, nope=1)
except TypeError as e: print(e)
class Q(Exception):
    def __init__(self, msg, *, code=3):
        super().__init__(msg)
        self.code = code
try: raise Q('m', code=9)
except Q as e: print(e, e.code, Q('z').code)
