#!/usr/bin/env python3
# docs.py STUDIO PETSTORE PETSTORE.yaml [FOLDER]: the page at /docs of both, in a real browser: every
# operation is there, and what a reader tries is sent and its answer seen. With FOLDER, pictures are
# left there. Skipped (77) where there is no chromium.
import json
import os
import sys
import tempfile

from browser import Broken, Browser, is_there
from server import Server

pictures = sys.argv[4] if len(sys.argv) > 4 else None


def quote(text):
    return json.dumps(text)


class Page:
    """What a reader does with the page at /docs."""

    def __init__(self, browser, url):
        self.browser, self.url = browser, url
        browser.open(url + "/docs")
        browser.wait("document.querySelectorAll('.operation').length > 0")

    def open(self, operation):
        self.at = f"document.getElementById({quote(operation)})"
        self.browser.run(f"{self.at}.querySelector('summary').click()")
        self.browser.wait(f"!!{self.at}.querySelector('h4')")

    def set(self, label, value):
        self.browser.run(f"""(() => {{
            const field = {self.at}.querySelector('[aria-label={quote(label)}]');
            field.value = {quote(value)};
            field.dispatchEvent(new Event('input'));
        }})()""")

    def press(self, text):
        self.browser.run(f"[...{self.at}.querySelectorAll('button')]"
                         f".find(one => one.textContent === {quote(text)}).click()")

    def text(self, selector):
        return self.browser.run(f"{self.at}.querySelector({quote(selector)}).textContent")

    def send(self):
        self.browser.run(f"{self.at}.querySelector('.out').replaceChildren()")
        self.press("Send")
        return int(self.browser.wait(
            f"{self.at}.querySelector('.answer') && "
            f"{self.at}.querySelector('[data-status]').dataset.status"))

    def answer(self):
        return json.loads(self.text(".answer"))


def picture(browser, name):
    if pictures:
        browser.picture(os.path.join(pictures, name + ".png"))


def shows_every_operation(browser, page):
    document = browser.run("fetch('openapi.json').then(answer => answer.json())")
    wanted = [one for methods in document["paths"].values() for one in methods.values()]
    assert len(wanted) > 4
    for operation in wanted:
        page.open(operation["operationId"])
        shown = browser.run(page.at + ".textContent")
        for parameter in operation.get("parameters", []):
            assert parameter["name"] in shown, (operation["operationId"], parameter["name"])
        for status in operation["responses"]:
            assert status in shown, (operation["operationId"], status)
    assert browser.problems == [], browser.problems


def opens_schemas(browser, page):
    page.open("pets_create")
    browser.run(f"{page.at}.querySelector('.schema details').open = true")
    shown = browser.wait(f"{page.at}.querySelector('.schema .schema').textContent")
    assert "What the children call it" in shown and "1 to 40 characters" in shown, shown


def tries_json(browser, page):
    page.open("pets_create")
    assert page.send() == 201
    made = page.answer()
    page.open("pets_read")
    page.set("id", str(made["id"]))
    assert page.send() == 200
    assert page.answer() == made
    picture(browser, "answer")
    page.set("id", "0")
    assert page.send() == 422
    assert page.answer()["detail"][0]["loc"] == ["path", "id"]


def tries_forms(browser, page):
    page.open("takes_add")
    page.set("title", "Intro & more")
    page.set("tags", "loud\nfast")
    with tempfile.NamedTemporaryFile(suffix=".wav") as sound:
        sound.write(b"0123456789")
        sound.flush()
        browser.choose_file("#takes_add input[aria-label=sound]", sound.name)
        assert page.send() == 201
        took = page.answer()
        assert took["title"] == "Intro & more" and took["tags"] == ["loud", "fast"], took
        assert took["bytes"] == 10 and took["name"] == os.path.basename(sound.name), took
    assert "-F 'title=Intro & more'" in page.text(".curl"), page.text(".curl")
    page.open("takes_rate")
    page.set("name", "a/b")
    page.set("title", "x=1&y")
    assert page.send() == 200
    assert page.answer() == {"title": "x=1&y", "stars": 3, "tags": []}


def watches_streams(browser, page):
    page.open("meters_replay")
    assert page.send() == 200
    browser.wait(f"{page.at}.querySelector('.out').textContent.includes('It has ended')")
    lines = [json.loads(line) for line in page.text(".answer").splitlines()]
    assert [line["n"] for line in lines] == list(range(lines[0]["n"], lines[0]["n"] + 5)), lines
    page.open("meters_live")
    page.set("every", "10")
    assert page.send() == 200
    browser.wait(f"{page.at}.querySelector('.answer').textContent.split('data:').length > 5")
    page.press("Stop")
    browser.wait(f"{page.at}.querySelector('.out').textContent.includes('Stopped.')")


def gives_credentials(browser, page):
    give = "document.querySelector('#auth-%s')"
    for name, secret in (("bearer", "clerk-token-1"), ("apikey", "partner-key-1")):
        field = give % name
        page.open("till_read" if name == "bearer" else "pets_export")
        assert page.send() == 401, name
        browser.run(f"{field}.value = {quote(secret)}; {field}.dispatchEvent(new Event('input'))")
        assert page.send() == 200, name
    page.open("till_close")
    assert page.send() == 403


def talks(browser, page):
    page.open("shop_counter")
    page.set("name", "Ann")
    page.set("Body", '{"pet": 4711}')
    page.press("Connect")
    said = f"{page.at}.querySelector('.answer').textContent"
    browser.wait(said + ".includes('* open')")
    page.press("Send message")
    browser.wait(said + ".includes('Ann, I do not know that pet')")
    page.set("Body", '{"pet": -1}')
    page.press("Send message")
    browser.wait(said + ".includes('* closed with 1007')")
    picture(browser, "socket")


def sends_cookies_and_headers(browser, page):
    page.open("shop_hello")
    page.set("Accept-Language", "de")
    page.set("visits", "6")
    assert page.send() == 200
    assert page.answer() == {"text": "Guten Tag", "visits": 7}, page.answer()


def saves_files(browser, page):
    page.open("pets_bring_papers")
    with tempfile.NamedTemporaryFile(suffix=".txt") as papers:
        papers.write(b"of good family")
        papers.flush()
        browser.choose_file("#pets_bring_papers input[aria-label=papers]", papers.name)
        assert page.send() == 201
    page.open("pets_papers")
    assert page.send() == 200
    link = f"{page.at}.querySelector('.answer a')"
    assert browser.run(link + ".download") == "papers of pet 1.txt"
    with tempfile.TemporaryDirectory() as folder:
        assert browser.save(link, folder) == b"of good family"


def is_narrow_without_scrolling(browser, page):
    browser.size(390, 800)
    page.open("takes_add")
    picture(browser, "narrow")
    assert browser.run("document.documentElement.scrollWidth") <= 390
    browser.size(1100, 900)


def filters(browser):
    shown = "[...document.querySelectorAll('.operation')].filter(one => one.checkVisibility()).length"
    whole = browser.run(shown)
    browser.run("""(() => {
        const field = document.getElementById('filter');
        field.value = '/covers';
        field.dispatchEvent(new Event('input'));
    })()""")
    assert whole > 1 and browser.run(shown) == 1


def main(studio, petstore, settings):
    with Browser() as browser:
        browser.size(1100, 900)
        with Server(petstore, "--config", settings, ":memory:") as url:
            page = Page(browser, url)
            picture(browser, "petstore")
            tries_json(browser, page)
            saves_files(browser, page)
            sends_cookies_and_headers(browser, page)
            talks(browser, page)
            gives_credentials(browser, page)
            opens_schemas(browser, Page(browser, url))
            shows_every_operation(browser, Page(browser, url))
        with Server(studio) as url:
            page = Page(browser, url)
            tries_forms(browser, page)
            watches_streams(browser, page)
            is_narrow_without_scrolling(browser, Page(browser, url))
            shows_every_operation(browser, Page(browser, url))
            filters(browser)


if not is_there():
    print("SKIP: chromium is wanted")
    sys.exit(77)
try:
    main(sys.argv[1], sys.argv[2], os.path.abspath(sys.argv[3]))
except Broken as what:
    sys.exit(f"FAILED: {what}")
print("the page at /docs works in a browser")
