# Which clause catches what: order, tuples, hierarchies, re-raising and cleaning up.
class Base(Exception):
    pass


class Left(Base):
    def __init__(self, code=1):
        super(Left, self).__init__('left', code)
        self.code = code


class Right(Base, KeyError):
    pass


def kind(action):
    try:
        action()
    except Left as e:
        return 'left', e.code, e.args
    except (KeyError, IndexError) as e:
        return type(e).__name__, isinstance(e, Base), e.args
    except Base:
        return 'base'
    except ArithmeticError as e:
        return 'arith', str(e)
    except Exception as e:
        return 'other', type(e).__name__, str(e)
    else:
        return 'fine'


def throw(e):
    raise e


for action in (lambda: throw(Left(3)), lambda: throw(Right('r')), lambda: throw(Base), lambda: {}[1], lambda: 1 // 0,
               lambda: [][0], lambda: None.x, lambda: int('q'), lambda: 2.0 ** 10000, lambda: 'a' + 1, lambda: 0):
    print(kind(action))


def again():
    try:
        throw(Left())
    except Base as e:
        e.extra = 'noted'
        raise


try:
    again()
except Left as e:
    print(e.extra, e.code, repr(e))


def cleanup(log):
    for n in range(3):
        try:
            if n == 1:
                continue
            if n == 2:
                raise ValueError(n)
            log.append(n)
        except ValueError as e:
            log.append('caught %s' % e)
        else:
            log.append('else')
        finally:
            log.append('finally %d' % n)
    return log


print(cleanup([]))
try:
    try:
        throw(Left(9))
    except KeyError:
        print('no')
    finally:
        print('on the way')
except Base as e:
    print('arrived', e.code)
print(issubclass(Right, LookupError), Right.__mro__[1].__name__, str(Right('k')), str(Left()))
try:
    raise Left from None
except Left as e:
    print(e.__cause__, e.__suppress_context__)
