from .. import layers as package

calls = 0


def shape_of(width, channels):
    global calls
    calls += 1
    return [width, width, channels, len(package.SIZES)]
