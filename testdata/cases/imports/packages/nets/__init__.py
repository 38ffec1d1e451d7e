"""Networks."""
from .towers import tower
from .layers import SIZES as sizes

VERSION = "1.%d" % len(sizes)
