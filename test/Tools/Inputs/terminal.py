"""terminal.py COMMAND...: runs it with standard error on a terminal, and prints what came there, escapes spelled out."""

import os
import pty
import subprocess
import sys

ours, theirs = pty.openpty()
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=theirs)
os.close(theirs)
text = b""
while True:
    try:
        chunk = os.read(ours, 4096)
    except OSError:  # how Linux says that nobody writes any more
        break
    if not chunk:
        break
    text += chunk
for part in text.decode().split("\r\x1b[K"):
    print("LINE", part.encode("unicode_escape").decode())
sys.exit(process.wait())
