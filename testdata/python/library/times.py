# Times and dates: fields, arithmetic, text.
import datetime
from datetime import timedelta
d = datetime.datetime(2018, 3, 4, 5, 6, 7)
print(d, d.isoformat(), d.strftime('%Y-%m-%d %H:%M:%S'), d.year, d + timedelta(days=1, hours=2), d.date(), d.weekday(), (d - datetime.datetime(2018, 1, 1)).days)
print(timedelta(seconds=3661), repr(d), datetime.date(2020, 2, 29), timedelta(days=2, seconds=5).total_seconds(), datetime.datetime.strptime('2019-01-02', '%Y-%m-%d'), d.replace(year=2020), d < d + timedelta(1))
import time
print(time.strftime('%Y', time.gmtime(0)), time.gmtime(86400).tm_mday, time.time() > 0, isinstance(time.time(), float))
t0 = time.time(); time.sleep(0.01); print(time.time() - t0 > 0.005, time.perf_counter() > 0)
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(1500000000)), time.clock() >= 0)
a = datetime.datetime.strptime('Mar 7 2019 04:05:06.25 PM', '%b %d %Y %I:%M:%S.%f %p')
print(a, repr(a), a.microsecond, a.isoweekday(), a.isocalendar(), a.strftime('%A %j %U %W %y %e|%c'))
for bad in [(2019, 13, 1), (2019, 2, 30), (0, 1, 1)]:
    try:
        datetime.datetime(*bad)
    except ValueError as e:
        print(e)
try:
    datetime.datetime.strptime('2019', '%Y-%m')
except ValueError as e:
    print(e)
try:
    print(a < 3)
except TypeError as e:
    print(e)
print(timedelta(hours=-1), timedelta(1) * 2, timedelta(days=3) / 2, timedelta(seconds=90) // timedelta(seconds=60), -timedelta(1), abs(timedelta(-1, 5)))
print({datetime.date(2020, 1, 1): 1}[datetime.date(2020, 1, 1)], datetime.date(2020, 1, 1) + timedelta(31), sorted([datetime.date(2020, 5, 1), datetime.date(2019, 5, 1)])[0])
print(time.strptime('2018-01-02', '%Y-%m-%d').tm_yday, time.asctime(time.gmtime(0)), time.gmtime(0))
print(isinstance(a, datetime.date), type(datetime.datetime.utcnow() - a).__name__, len(datetime.datetime.now().strftime("%Y%m%d-%H%M%S")))
