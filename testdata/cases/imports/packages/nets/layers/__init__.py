from . import convolution
from .basic import *

SIZES = [8, 8]
