# A decorator that forgets to return its wrapper, around a function with variables of another.
def j12(num13=3):
    def j17(num18=1, name='net'):
        def decorate(f):
            def wrapper(*args):
                result = f(*args)
        return decorate
    @j17()
    def fun21(num22):
        return num13
    print(fun21)
j12()
