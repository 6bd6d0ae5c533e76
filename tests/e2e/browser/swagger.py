#!/usr/bin/env python3
# swagger.py PETSTORE ASSETS [FOLDER]: /docs as Swagger UI, of whose npm package ASSETS is: it shows
# the operations, and tries one. With FOLDER, a picture is left there. Skipped (77) where there is
# no chromium.
import os
import sys

from browser import Broken, Browser, is_there
from server import Server

OPERATION = "#operations-Shop-shop_stock"


def main(petstore, assets, folder):
    with Browser() as browser, Server(petstore, ":memory:", "--docs-assets", assets) as url:
        browser.size(1100, 900)
        browser.open(url + "/docs")
        document = browser.run("fetch('openapi.json').then(answer => answer.json())")
        wanted = sum(len(methods) for methods in document["paths"].values())
        browser.wait(f"document.querySelectorAll('.opblock').length === {wanted}")
        browser.run(f"document.querySelector('{OPERATION} .opblock-summary-control').click()")
        for button in (".try-out__btn", ".execute"):
            browser.wait(f"!!document.querySelector('{OPERATION} {button}')")
            browser.run(f"document.querySelector('{OPERATION} {button}').click()")
        answer = browser.wait(f"document.querySelector('{OPERATION} .live-responses-table .response')"
                              "?.innerText")
        assert answer.startswith("200"), answer
        assert '"available": 0' in answer, answer
        if folder:
            browser.picture(os.path.join(folder, "swagger.png"))
        assert browser.problems == [], browser.problems
        assert browser.run("fetch('/docs/assets/nothing').then(answer => answer.status)") == 404


if not is_there():
    print("SKIP: chromium is wanted")
    sys.exit(77)
try:
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
except Broken as what:
    sys.exit(f"FAILED: {what}")
print("Swagger UI works at /docs")
