# browser.py - a headless Chromium, driven by the DevTools protocol over a pipe: no port, no
# driver, nothing but Python's own library.
import base64
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

PATIENCE = 60  # seconds, for the slowest machine


class Broken(Exception):
    """The browser or the page said that something went wrong."""


def is_there():
    return shutil.which("chromium") is not None


class Browser:
    """One page. Use it in a `with`: at its end the browser is gone, with all it has written."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="modelc-browser-")
        read_by_it, self.to = os.pipe()
        self.of, written_by_it = os.pipe()
        flags = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
                 "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
                 "--disable-background-networking", "--disable-extensions",
                 f"--user-data-dir={self.folder}", "about:blank"]
        # The browser reads from descriptor 3 and writes to 4.
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec chromium "$@" 3<&{read_by_it} 4>&{written_by_it}', "bash", *flags],
            pass_fds=(read_by_it, written_by_it), start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_by_it)
        os.close(written_by_it)
        self.rest, self.last, self.session = b"", 0, None
        self.problems = []  # errors in the page's console, exceptions, refused loads

    def __enter__(self):
        page = next(one for one in self.ask("Target.getTargets")["targetInfos"]
                    if one["type"] == "page")
        self.session = self.ask("Target.attachToTarget", targetId=page["targetId"],
                                flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "DOM"):
            self.ask(domain + ".enable")
        return self

    def __exit__(self, *_):
        os.close(self.to)
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        os.close(self.of)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _message(self, until):
        while b"\0" not in self.rest:
            left = until - time.monotonic()
            ready = left > 0 and select.select([self.of], [], [], left)[0]
            more = os.read(self.of, 1 << 16) if ready else b""
            if not more:
                raise Broken("the browser does not answer")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def _note(self, event):
        what = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.problems.append(what["exceptionDetails"].get("exception", {}).get("description"))
        if event.get("method") == "Log.entryAdded" and what["entry"]["level"] == "error":
            self.problems.append(what["entry"]["text"] + " " + what["entry"].get("url", ""))

    def ask(self, method, **parameters):
        self.last += 1
        sent = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            sent["sessionId"] = self.session
        os.write(self.to, json.dumps(sent).encode() + b"\0")
        until = time.monotonic() + PATIENCE
        while True:
            message = self._message(until)
            if message.get("id") != self.last:
                self._note(message)
            elif "error" in message:
                raise Broken(f"{method}: {message['error']['message']}")
            else:
                return message["result"]

    def size(self, width, height):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height,
                 deviceScaleFactor=1, mobile=width < 600)

    def open(self, url):
        self.problems.clear()
        self.ask("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href.startsWith(%s)"
                  % json.dumps(url))

    def run(self, script):
        """The value of an expression in the page; of a promise what comes of it."""
        answer = self.ask("Runtime.evaluate", expression=script, awaitPromise=True,
                          returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            said = answer["exceptionDetails"]
            raise Broken(said.get("exception", {}).get("description", said["text"]))
        return answer["result"].get("value")

    def wait(self, script):
        """The first value of the expression that is true."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            value = self.run(script)
            if value:
                return value
            time.sleep(0.02)
        raise Broken("never true: " + script)

    def choose_file(self, selector, path):
        """What the user does in the dialogue of an <input type=file>."""
        root = self.ask("DOM.getDocument")["root"]["nodeId"]
        node = self.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.ask("DOM.setFileInputFiles", nodeId=node, files=[os.path.abspath(path)])

    def save(self, link, folder):
        """What is saved where the link, which a script finds, is clicked."""
        self.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder)
        name = os.path.join(folder, self.run(link + ".download"))
        self.run(link + ".click()")
        until = time.monotonic() + PATIENCE
        while not os.path.exists(name):  # it has another name until it is whole
            if time.monotonic() > until:
                raise Broken("nothing is saved")
            self.wait("true")
            time.sleep(0.02)
        with open(name, "rb") as file:
            return file.read()

    def picture(self, path, whole=False):
        data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))
