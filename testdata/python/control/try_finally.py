# try, except, else, finally, and leaving early.
def f(kind):
    log = []
    try:
        log.append("try")
        if kind == "value":
            raise ValueError("v")
        if kind == "key":
            {}["k"]
        if kind == "return":
            return log
    except ValueError as e:
        log.append("except %s" % e)
    except (KeyError, IndexError):
        log.append("lookup")
    else:
        log.append("else")
    finally:
        log.append("finally")
        print(kind, log)
    return log


for kind in ["none", "value", "key", "return"]:
    f(kind)


def override():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def loop():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append("f%d" % i)
    else:
        out.append("else")
    return out


def continue_in_finally():
    n = 0
    while n < 3:
        n += 1
        try:
            raise KeyError(n)
        except KeyError:
            pass
        finally:
            n += 10
    return n


def nested():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("cleanup")
    except ValueError as e:
        try:
            raise KeyError("second")
        except KeyError as e2:
            return "%s then %s" % (e, e2)


def value_before_finally():
    x = 1
    try:
        return x
    finally:
        x = 2


print(override(), swallow(), loop(), continue_in_finally(), nested(), value_before_finally())


def reraise():
    try:
        int("x")
    except ValueError:
        print("seen")
        raise


try:
    reraise()
except ValueError as e:
    print(e)


def raise_in_else():
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise ValueError("from else")


try:
    raise_in_else()
except ValueError as e:
    print(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise IndexError("other")
except IndexError as e:
    print(e, type(e.__context__).__name__)
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e
except ValueError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)
e = "kept"
try:
    raise KeyError("x")
except KeyError as err:
    pass
print(e)
try:
    err
except NameError as problem:
    print(problem)
