"""Times whole processes: TensorFlow's Python, `tfgraft names` on a program it has not seen, and
`tfgraft names` on one that has not changed. The three take turns, so that the machine's load falls
on all of them; the medians count."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TFGRAFT = os.path.join(ROOT, "cli", "target", "tfgraft", "bin", "tfgraft")
PROGRAM = os.path.join(ROOT, "testdata", "cases", "scopes", "towers", "program.py")


def seconds(command, environment):
    start = time.perf_counter()
    subprocess.run(
        command, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def environment_of_tfgraft(cache):
    """The environment without TensorFlow's libraries, and with a cache of its own."""
    ours = ("LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH")
    environment = {key: value for key, value in os.environ.items() if key not in ours}
    environment["XDG_CACHE_HOME"] = cache
    return environment


def await_archive(cache):
    """The launcher makes its archive of classes in the background of the first run."""
    folder = os.path.join(cache, "tfgraft")
    for _ in range(600):
        files = os.listdir(folder)
        if any(name.endswith(".jsa") for name in files) and not any(
                name.endswith(".lock") for name in files):
            return
        time.sleep(0.1)


def main():
    source = open(sys.argv[1] if len(sys.argv) > 1 else PROGRAM, encoding="utf-8").read()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    times = {"TensorFlow": [], "names, cold": [], "names, warm": []}
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_of_tfgraft(folder)
        program = os.path.join(folder, "program.py")
        names = [TFGRAFT, "names", program]
        for number in range(rounds + 1):
            with open(program, "w", encoding="utf-8") as file:
                file.write("%s\n# %d\n" % (source, number))
            measured = (
                seconds([os.path.join(HERE, "python"), program], os.environ),
                seconds(names, environment),
                seconds(names, environment))
            if number == 0:
                await_archive(folder)
                continue
            for measure, value in zip(times.values(), measured):
                measure.append(value)
    whole = statistics.median(times["TensorFlow"])
    for name, values in times.items():
        median = statistics.median(values)
        print("%-12s %6.3f s  %5.2f of TensorFlow's  (fastest %.3f, %d rounds)" % (
            name, median, median / whole, min(values), len(values)))


if __name__ == "__main__":
    main()
