# server.py - a program of ours, to be asked by a browser.
import os
import re
import subprocess
import tempfile
import time


class Server:
    """It serves on a free port, in a folder of its own, and must end well."""

    def __init__(self, program, *options):
        self.folder = tempfile.TemporaryDirectory()
        self.log = open(os.path.join(self.folder.name, "log"), "w+")
        self.process = subprocess.Popen([os.path.abspath(program), *options, "--port", "0"],
                                        cwd=self.folder.name, stderr=self.log)

    def __enter__(self):
        for _ in range(400):
            with open(self.log.name) as said:
                found = re.search(r"listening on (http://\S+)", said.read())
            if found:
                return found.group(1)
            time.sleep(0.05)
        self.process.kill()
        raise SystemExit("FAILED: the server does not listen")

    def __exit__(self, *_):
        self.process.terminate()
        status = self.process.wait(60)
        self.log.seek(0)
        assert status == 0, f"the server ended with {status}: {self.log.read()}"
        self.folder.cleanup()
