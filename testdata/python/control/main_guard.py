# The usual shape of a script.
import sys


def main(argv):
    print(len(argv), argv[0].endswith("main_guard.py"))
    if len(argv) > 1:
        return 1
    print("done")
    return 0


if __name__ == "__main__":
    code = main(sys.argv)
    print(code)
    sys.exit(code)
