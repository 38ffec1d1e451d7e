"""Stand-ins for the packages that TensorFlow imports and Maven Central does not carry.

They are empty: importing them works, using them does not. Everything that makes names, variables
and graphs is the real TensorFlow. Python imports this file by itself when it starts.
"""
import importlib.abc
import importlib.machinery
import sys
import types

ABSENT = (
    "tensorflow_estimator", "tensorboard", "opt_einsum", "pasta", "h5py", "grpc",
    "matplotlib", "pandas", "scipy", "PIL", "sklearn",
) + tuple("tensorflow.contrib." + name for name in (
    "boosted_trees", "compiler.xla", "estimator", "factorization", "gan", "kernel_methods", "learn",
    "linear_optimizer", "predictor", "saved_model", "session_bundle", "tensor_forest", "timeseries",
    "tpu",
)) + ("tensorflow.python.estimator",)


class Nothing(type):
    """Every attribute of a stand-in is another."""

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return stand_in(name)


def stand_in(name):
    return Nothing(name, (), {
        "__init__": ignore, "__call__": first_argument, "__file__": name + "/__init__.py"})


def ignore(self, *arguments, **named):
    pass


def first_argument(self, value=None, *arguments, **named):
    return value


def decorator_maker(*arguments, **named):
    return lambda decorated: decorated


class EmptyModule(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        value = decorator_maker if name.endswith("_export") else stand_in(name)
        setattr(self, name, value)
        return value


class AbsentPackages(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if any(".".join(parts[:n]) in ABSENT for n in range(1, len(parts) + 1)):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        module = EmptyModule(spec.name)
        module.__file__ = spec.name.replace(".", "/") + "/__init__.py"
        return module

    def exec_module(self, module):
        pass


sys.meta_path.insert(0, AbsentPackages())
