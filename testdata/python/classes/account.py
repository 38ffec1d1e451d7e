# Classes: attributes, properties, operators, class and static methods, mro, super.
class Account(object):
    """An account."""
    bank = 'B'
    __count = 0
    fees = []

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account.__count += 1

    @property
    def balance(self):
        """The balance."""
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError('negative: %r' % value)
        self._balance = value

    @balance.deleter
    def balance(self):
        print('deleting')
        self._balance = None

    @classmethod
    def count(cls):
        return cls.__count, cls.__name__

    @staticmethod
    def valid(x):
        return isinstance(x, (int, float)) and not isinstance(x, bool)

    def __add__(self, other):
        if isinstance(other, Account):
            return Account('%s&%s' % (self.owner, other.owner), self.balance + other.balance)
        return NotImplemented

    def __radd__(self, other):
        return other + self.balance

    def __iadd__(self, n):
        self.balance += n
        return self

    def __eq__(self, other):
        return isinstance(other, Account) and self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance

    def __hash__(self):
        return hash(self.owner)

    def __bool__(self):
        return bool(self._balance)

    def __len__(self):
        return len(self.owner)

    def __getitem__(self, i):
        return self.owner[i]

    def __contains__(self, c):
        return c in self.owner

    def __call__(self, *a, **k):
        return self.owner, a, k

    def __repr__(self):
        return 'Account(%r, %r)' % (self.owner, self._balance)

    def __format__(self, spec):
        return format(self.owner, spec)


class Savings(Account):
    bank = 'S'

    def __init__(self, owner, balance=0, rate=0.1):
        super().__init__(owner, balance)
        self.rate = rate

    @property
    def balance(self):
        return super().balance * (1 + self.rate)

    def __str__(self):
        return 'Savings of ' + self.owner


a, b = Account('ann', 10), Account('bob', 20)
s = Savings('sue', 100, rate=0.5)
print(a + b, sum([a, b], 5), a < b, sorted([b, a]), a == Account('x', 10), a != b, len({a, Account('ann', 10)}))
a += 5
print(a, a.balance, bool(Account('z')), len(a), a[0], a[-1:], 'n' in a, list(a), a(1, k=2), '{:>5}|{}'.format(a, s), str(s), repr(s))
try:
    a.balance = -1
except ValueError as e:
    print(e)
try:
    s.balance = 3
except AttributeError as e:
    print(e)
try:
    a + 1
except TypeError as e:
    print(e)
del a.balance
print(a._balance, Account.count(), Savings.count(), Account.valid(True), s.valid(2.5), s.balance, s.bank, Account.bank)
s.bank = 'own'
print(s.bank, Savings.bank, 'bank' in vars(s), Account.fees is Savings.fees)
Account.fees.append(1)
Savings.extra = lambda self, n: self.rate * n
print(s.fees, s.extra(4), hasattr(b, 'extra'), getattr(b, 'nope', 'dflt'), Account.__doc__, Account.balance.__doc__, type(s).__mro__[1] is Account)
print(hasattr(a, '_Account__count'), Account._Account__count)


class A:
    def go(self, log):
        log.append('A')
        return log


class B(A):
    def go(self, log):
        log.append('B')
        return super().go(log)


class C(A):
    def go(self, log):
        log.append('C')
        return super().go(log)


class D(B, C):
    def go(self, log):
        log.append('D')
        return super(D, self).go(log)


print(D().go([]), [k.__name__ for k in D.mro()], B.go(D(), []), isinstance(D(), C), issubclass(B, C))


class Desc:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        setattr(obj, self.name, value * 2)


class Uses:
    size = Desc(3)
    other = Desc('o')


u = Uses()
print(u.size, u.other)
u.size = 5
print(u.size, vars(u), type(Uses.size).__name__)


class Chain:
    def __init__(self):
        self.ops = []

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)

        def call(*args):
            self.ops.append((name, args))
            return self
        return call


print(Chain().conv(3).relu().pool(2, 2).ops)
try:
    Chain()._x
except AttributeError as e:
    print('attr', e)


class Iter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        self.i = 0
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i ** 2

    def __reversed__(self):
        return iter([9, 4, 1])


print(list(Iter(3)), [x for x in Iter(2)], 4 in Iter(5), list(reversed(Iter(3))), dict(zip('ab', Iter(2))), *Iter(2))
first, *rest = [1, 4, 9, 16]
print(first, rest, max(Iter(3)), sorted(Iter(3), reverse=True), tuple(Iter(0)))


class Slots(object):
    __slots__ = ('x', 'y')

    def __init__(self, x):
        self.x = x


sl = Slots(1)
try:
    sl.zz
except AttributeError as e:
    print(e)
print(type('Dyn', (A,), {'k': 5, 'm': lambda self: self.k})().m())
