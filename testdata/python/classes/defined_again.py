# Mixins and bases that are defined again under the same names.
class Base(object):
    def __init__(self, *args, **kwargs):
        print(type(self).__name__, args, sorted(kwargs.items()))
        self.args = args
    def name(self):
        return 'base'
class MixB(object):
    tag = 'fc'
    def __init__(self, *args, **kwargs):
        self.tag = kwargs.pop('tag', self.tag)
        super(MixB, self).__init__(*args, **kwargs)
    def name(self):
        return self.tag + '+' + super(MixB, self).name()
class MixA(object):
    def name(self):
        return 'A+' + super(MixA, self).name()
class Both(MixB, Base):
    pass
b = Both()
print(b.name(), [c.__name__ for c in Both.__mro__], b.tag, Both.tag, isinstance(b, MixA), issubclass(Both, Base))
class Base(object):
    def name(self): return 'second'
class MixA(object):
    def name(self): return 'A2+' + super(MixA, self).name()
class Both(MixB, MixA, Base):
    def name(self): return 'both ' + super().name()
print(Both().name(), MixA.__name__)
