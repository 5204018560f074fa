"""run_page.py PAGE.md DIRECTORY: does in DIRECTORY what a page of the documentation says, in its order.

Blocks of C, C++, CMake, MLIR and Python that begin with a comment of a file's name are written to that file; blocks of shell are run.
"""

import re
import subprocess
import sys

page, directory = sys.argv[1:]
text = open(page, encoding="utf-8").read()
blocks = re.findall(r"^```(sh|c|cpp|cmake|mlir|python)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
if not any(language == "sh" for language, _ in blocks):
    sys.exit(f"{page} has no commands")
for language, body in blocks:
    if language != "sh":
        name = re.match(r"(?:/\*|//|#) (\S+)(?: \*/)?\n", body)
        if not name:
            sys.exit(f"a block of {language} does not say which file it is:\n{body}")
        with open(f"{directory}/{name[1]}", "w", encoding="utf-8") as file:
            file.write(body)
        continue
    print(body)
    subprocess.run(["sh", "-e", "-c", body], cwd=directory, check=True)
