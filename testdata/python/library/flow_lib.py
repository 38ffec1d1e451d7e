# traceback, warnings, logging and others that programs mention.
import functools
import logging
import traceback
import warnings
logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)
logger.setLevel(logging.WARNING)
logger.info("quiet")
warnings.filterwarnings("ignore")
try:
    raise ValueError("traced")
except ValueError:
    text = traceback.format_exc()
    print(text.splitlines()[0], "|", text.splitlines()[-1])
print(functools.reduce(max, [3, 9, 4]))
