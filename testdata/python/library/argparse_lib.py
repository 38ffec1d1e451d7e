# argparse with its usual options.
import argparse
parser = argparse.ArgumentParser(description="Trains.")
parser.add_argument("--learning_rate", "-l", type=float, default=0.01, help="rate")
parser.add_argument("--layers", type=int, nargs="+", default=[1, 2])
parser.add_argument("--name", default="model")
parser.add_argument("--verbose", action="store_true")
parser.add_argument("--no-cache", dest="cache", action="store_false")
parser.add_argument("--mode", choices=["train", "eval"], default="train")
args = parser.parse_args([])
print(args.learning_rate, args.layers, args.name, args.verbose, args.cache, args.mode)
args = parser.parse_args(["-l", "0.5", "--layers", "3", "4", "--name=x", "--verbose", "--no-cache", "--mode", "eval"])
print(args.learning_rate, args.layers, args.name, args.verbose, args.cache, args.mode)
print(args)
p2 = argparse.ArgumentParser()
p2.add_argument("input")
p2.add_argument("rest", nargs="*")
p2.add_argument("-n", type=int)
known, unknown = p2.parse_known_args(["file", "a", "-n", "3", "--other"])
print(known.input, known.rest, known.n, unknown, vars(known))
p3 = argparse.ArgumentParser()
p3.add_argument("--count", type=int, required=True)
p3.set_defaults(extra=5)
print(p3.parse_args(["--count", "2"]).extra)
try:
    p3.parse_args([])
except SystemExit as e:
    print("exit", e.code)
try:
    p3.parse_args(["--count", "x"])
except SystemExit as e:
    print("exit", e.code)

# A name space can be made by hand, as if it had been parsed.
made = argparse.Namespace(batch=32, name='net')
made.rate = 0.5
print(made, made.batch, vars(made) == {'batch': 32, 'name': 'net', 'rate': 0.5})
print('rate' in made, 'depth' in made, made == argparse.Namespace(batch=32, name='net', rate=0.5))
try:
    made.depth
except AttributeError as error:
    print(error)
