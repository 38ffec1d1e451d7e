# Attributes of a class that each of its subclasses comes to have for itself.
class Base(object):
    count = 0
    def __init__(self):
        type(self).count += 1
        self.__class__.other = 3
class Sub(Base):
    pass
class Sub2(Base):
    count = 5
Sub(); Sub(); Base(); Sub2()
print(Base.count, Sub.count, Sub2.count, Sub.other, 'count' in Sub.__dict__)
s = Sub()
print(s.count, Base.count)
class Counter:
    made = 0
    label = 'c'
    def __init__(self):
        self.__class__.made += 1
        type(self).label = type(self).__name__
class A(Counter): pass
class B(A): made = 10
A(); A(); B(); Counter()
print(Counter.made, A.made, B.made, Counter.label, A.label, B.label)
