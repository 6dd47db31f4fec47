"""One Chromium for all pages, spoken to over a pipe (the DevTools protocol, one JSON message a NUL)."""

import json
import os
import subprocess


class Browser:
    def __init__(self, program, folder):
        reading, self.writing = os.pipe()
        self.reading, writing = os.pipe()

        def ends():
            # Chromium reads its file 3 and writes its file 4.
            high = [os.dup2(end, end + 100) for end in (reading, writing)]
            for end, place in zip(high, (3, 4)):
                os.dup2(end, place, inheritable=True)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-extensions", "--disable-dev-shm-usage", f"--user-data-dir={folder}/profile",
             "--remote-debugging-pipe", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=ends,
            close_fds=False)
        os.close(reading)
        os.close(writing)
        self.rest, self.number, self.session, self.said = b"", 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def close(self):
        self.session = None
        self.call("Browser.close")
        self.process.wait(timeout=20)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.said.append(answer)

    def message(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.reading, 1 << 20)
            if not chunk:
                raise RuntimeError("the browser ended")
            self.rest += chunk
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    # Pages

    def open(self, address):
        """Shows a page; afterwards `said` holds what happened while it loaded."""
        self.said = []
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.said):
            self.said.append(self.message())
        self.address = address

    def console(self):
        return [json.dumps(event["params"])[:300] for event in self.said
                if event.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")]

    def requests(self):
        """What the page asked for, itself left out."""
        asked = [event["params"]["request"]["url"] for event in self.said
                 if event.get("method") == "Network.requestWillBeSent"]
        return [url for url in asked if url != self.address]

    def show(self, width, scheme="light", media="screen", height=1100, scale=1):
        self.call("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                  mobile=False)

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:600])
        return result["result"].get("value")

    def pdf(self):
        self.call("Emulation.setEmulatedMedia", media="", features=[])
        self.call("Emulation.clearDeviceMetricsOverride")
        return self.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"]

    def picture(self):
        """What is shown, without scrolling."""
        return self.call("Page.captureScreenshot", format="png")["data"]
