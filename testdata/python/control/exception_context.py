# Errors raised while others are handled: __context__, __cause__, __suppress_context__.
def chain(how):
    try:
        try:
            raise KeyError("first")
        except KeyError as error:
            if how == "implicit":
                raise ValueError("second")
            if how == "from":
                raise ValueError("second") from error
            if how == "none":
                raise ValueError("second") from None
            if how == "again":
                raise
            if how == "own":
                raise error
    except Exception as error:
        return error


for how in ("implicit", "from", "none", "again", "own"):
    e = chain(how)
    print(how, repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)


class Problem(Exception):
    def __init__(self, code, *args):
        super(Problem, self).__init__(code, *args)
        self.code = code

    def __str__(self):
        return "problem %s" % self.code


class Worse(Problem):
    pass


for error in (Problem(1), Worse(2, "x"), Problem("c")):
    try:
        raise error
    except Worse as e:
        print("worse", e, e.args, repr(e))
    except Problem as e:
        print("problem", e, e.code, e.args, repr(e))
