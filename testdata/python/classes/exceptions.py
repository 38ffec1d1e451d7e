# Exceptions of the program.
class AppError(Exception):
    pass


class CodeError(AppError):
    def __init__(self, code, message="failed"):
        super(CodeError, self).__init__(message)
        self.code = code

    def __str__(self):
        return "%s (code %d)" % (self.args[0], self.code)


class Detailed(ValueError):
    def __init__(self, field, value):
        self.field = field
        self.value = value


class Plain(AppError, ValueError):
    pass


for make in (lambda: AppError("a", 1), lambda: CodeError(3), lambda: CodeError(4, "worse"),
             lambda: Detailed("f", 2), lambda: AppError()):
    try:
        raise make()
    except CodeError as e:
        print("code", e, e.code, e.args, repr(e))
    except AppError as e:
        print("app", e, e.args, repr(e))
    except ValueError as e:
        print("value", e.field, e.value, e.args)
try:
    raise AppError
except AppError as e:
    print(repr(e), str(e) == "")
try:
    raise CodeError(9)
except (KeyError, AppError) as e:
    print(isinstance(e, CodeError), type(e).__name__)
raise CodeError(12, "at the end")
