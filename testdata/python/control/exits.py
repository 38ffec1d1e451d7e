# sys.exit ends the program, through finally, past except Exception.
import sys


def stop():
    try:
        sys.exit("stopped")
    except Exception:
        print("not here")
    finally:
        print("finally")


try:
    stop()
except SystemExit as e:
    print("caught", e.code)
try:
    exit_code = sys.exit(3)
except SystemExit as e:
    print(e.code, repr(e))
print("last")
sys.exit(4)
