# Files: open, glob, fnmatch, shutil, tempfile, os.walk, and the errors of each.
import fnmatch
import glob
import io
import os
import shutil
import tempfile

folder = tempfile.mkdtemp(prefix='files')
path = os.path.join(folder, 'a.txt')


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, str(e).replace(folder, 'DIR'))


with open(path, 'w') as f:
    print(f.write('one\ntwo\n'))
    f.writelines(['three\n', 'f\u00fcnf'])
    attempt(lambda: f.read())
print(f.closed)
attempt(lambda: f.write('x'))
with open(path, encoding='utf-8') as f:
    print(f.readline(), end='')
    print(f.read(2), repr(f.read(4)))
    print(f.readlines())
    print(repr(f.read()), repr(f.readline()))
    attempt(lambda: f.write('x'))
for number, line in enumerate(open(path)):
    print(number, line.strip())
print([line.rstrip('\n') for line in io.open(path)])
with open(path, 'a') as f:
    print('more', 5, file=f)
data = open(path, 'rb').read()
print(type(data), data)
with open(os.path.join(folder, 'b.bin'), 'wb') as f:
    attempt(lambda: f.write('text'))
    f.write(b'\x00\x01\r\n')
print(open(os.path.join(folder, 'b.bin'), 'rb').read())
attempt(lambda: open(path, 'w').write(3))
attempt(lambda: open(os.path.join(folder, 'none')))
attempt(lambda: open(folder))
attempt(lambda: open(path, 'q'))
attempt(lambda: open(path, 'x'))
os.makedirs(os.path.join(folder, 'sub', 'inner'))
shutil.copy(path, os.path.join(folder, 'sub'))
shutil.copyfile(path, os.path.join(folder, '.hidden.txt'))
os.rename(path, os.path.join(folder, 'c.txt'))
shutil.move(os.path.join(folder, 'b.bin'), os.path.join(folder, 'sub', 'inner'))


def names(paths):
    return sorted(p[len(folder):] for p in paths)


print(names(glob.glob(folder + '/*.txt')))
print(names(glob.glob(os.path.join(folder, '*', '*'))))
print(names(glob.glob(os.path.join(folder, '[a-c].t?t'))))
print(glob.glob(os.path.join(folder, 'no*')), glob.glob('/nowhere/*'))
for top, folders, files in sorted(os.walk(folder)):
    print(top[len(folder):], sorted(folders), sorted(files))
print(fnmatch.fnmatch('a.py', '*.py'), fnmatch.filter(['a.py', 'b.txt', 'c.py'], '[!a]*.py'))
attempt(lambda: shutil.rmtree(os.path.join(folder, 'nothing')))
shutil.rmtree(os.path.join(folder, 'nothing'), ignore_errors=True)
attempt(lambda: os.mkdir(folder))
shutil.rmtree(folder)
print(os.path.exists(folder))
