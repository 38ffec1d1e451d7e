# Every distribution of random, and states kept and set again.
import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.uniform(1, 2), random.choice('abcdef'), random.sample(range(100), 5), random.gauss(0, 1), random.gauss(0, 1), random.randrange(0, 100, 7))
l = list(range(10)); random.shuffle(l); print(l)
print(random.normalvariate(0, 1), random.triangular(0, 1, 0.5), random.betavariate(1, 2), random.expovariate(1.5), random.lognormvariate(0, 1), random.gammavariate(2, 1), random.vonmisesvariate(0, 1), random.paretovariate(2), random.weibullvariate(1, 2))
print(random.choices([1, 2, 3], k=4), random.choices('ab', weights=[1, 9], k=5), random.getrandbits(40), random.sample([1, 2, 3], 3), random.choices([1,2,3], cum_weights=[1,2,3], k=2))
r = random.Random(7); print(r.random(), r.randint(0, 9)); st = r.getstate(); x = r.random(); r.setstate(st); print(x == r.random())
random.seed('text'); print(random.random()); random.seed(1.5); print(random.random()); random.seed(b'x'); print(random.random(), random.gammavariate(0.5, 1), random.gammavariate(1, 1))
