# Heaps, and places in sorted lists.
import heapq
h = []
for x in [5, 1, 8, 3, 2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.nlargest(2, h), heapq.nsmallest(2, h, key=lambda x: -x), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)
l = [9, 4, 7, 1]; heapq.heapify(l); print(l, list(heapq.merge([1, 4], [2, 3])))
heapq.heappush(h, (1, 'a')) if False else None
q = [(2, 'b'), (1, 'a')]; heapq.heapify(q); print(heapq.heappop(q))
try: heapq.heappop([])
except IndexError as e: print(e)
import bisect
l = [1, 3, 3, 5]
print(bisect.bisect(l, 3), bisect.bisect_left(l, 3), bisect.bisect_right(l, 0), bisect.bisect([1.5, 2.5], 2))
bisect.insort(l, 4); print(l); bisect.insort_left(l, 3); print(l)
