# A method that is missing is noticed before its arguments are evaluated.
def told(x):
    print('evaluated', x)
    return x


for attempt in [
    lambda: 'text'.nothing(told(1)),
    lambda: [1].nothing(told(2), told(3)),
    lambda: (1.5).nothing(key=told(4)),
    lambda: 'text'.center(told(6)),
]:
    try:
        print(repr(attempt()))
    except AttributeError as e:
        print(e)
