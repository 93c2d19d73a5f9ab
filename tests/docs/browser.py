#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The site as a reader has it: Debian's Chromium, without a window, opens it from this machine.

usage: browser.py SITE_DIR SCREENSHOT_DIR

Looks for names in the search and follows what it finds; looks at a page of each kind, and at the widest, on a phone and
on a desktop, in light and in dark; checks every link of every page on disk. Planted pages show that each check can fail.
Leaves pictures of five pages for a person to look at. Prints TAP.
"""

import collections
import contextlib
import http.server
import os
import pathlib
import re
import shutil
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE.parent.parent / "docs/site")]
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

import links
import pages
import tap

PHONE, DESKTOP = (390, 844), (1280, 900)
MODES = ("light", "dark")
# What is linked besides the pages of the specification.
EXTERNAL = {"https://www.doxygen.org/index.html", "https://keepachangelog.com/en/1.1.0/"}
# What is typed, what is shown with it, and what the page there calls it.
SEARCHED = (
    ("HvCallPostMessage", "HVCALL_POST_MESSAGE", "HVCALL_POST_MESSAGE"),
    ("HvCallPostMessage", "hv_post_message", "hv_post_message()"),
    ("HVCALL_POST_MESSAGE", "hypercall.h", "HVCALL_POST_MESSAGE"),
    ("hv_message", "", "hv_message Struct Reference"),
    ("HV_MESSAGE", "", "hv_message Struct Reference"),
    ("hv_do_hypercall", "hypercall.h", "hv_do_hypercall()"),
    ("HvRegisterSint0", "HV_REGISTER_SINT0", "HV_REGISTER_SINT0"),
    ("HV_X64_MSR_STIMER0_CONFIG", "msr.h", "HV_X64_MSR_STIMER0_CONFIG"),
)
SHOWN = ("index.html", "group__task__interrupts.html", "abi_2synic_8h.html", "post_8h.html", "post_8h_source.html")
PLANTED = {
    "contrast": ("<p style='color: #999; background: #fff'>pale</p>", "contrast 2.85"),
    "contrast of a picture": ("<svg width='90' height='30'><rect width='90' height='30' fill='#777'/>"
                              "<text y='20' fill='#888'>pale</text></svg>", "contrast"),
    "contrast by opacity": ("<p style='opacity: 0.4'>pale</p>", "contrast"),
    "a wide box": ("<div style='width: 500px'>wide</div>", "pixels wide"),
    "text that is cut off": ("<div style='overflow: hidden'><p style='white-space: nowrap'>%s</p></div>" % ("long " * 40), "cut off"),
    "an error on the console": ("<script>nowhere();</script>", "nowhere is not defined"),
    "a picture that is missing": ("<img alt='none' src='nowhere.png'/>", "404"),
}
BROKEN = {
    "a page": ("<a href=\"nowhere.html\">x</a>", "nowhere.html is not there"),
    "an anchor": ("<a href=\"index.html#nowhere\">x</a>", "no such anchor"),
    "an anchor of the same page": ("<a href=\"#nowhere\">x</a>", "no such anchor"),
    "an address": ("<a href=\"https://example.org/\">x</a>", "not among the addresses"),
}


# Of the results the one that is shown under this name and, where there are several, with this beside it. It is clicked.
RESULT = """
const frame = document.getElementById('MSearchResults');
const [typed, beside] = arguments;
if (!frame.checkVisibility() || !frame.contentDocument)
	return false;
for (const row of frame.contentDocument.querySelectorAll('.SRResult')) {
	const name = row.querySelector('.SRSymbol');
	if (row.style.display === 'none' || name.innerText.toLowerCase() !== typed.toLowerCase())
		continue;
	const place = name.href.startsWith('javascript') ?
		[...row.querySelectorAll('a.SRScope')].find((one) => one.innerText === beside && one.checkVisibility()) :
		row.innerText.includes(beside) && name;
	if (place) {
		place.click();
		return true;
	}
}
return false;
"""


class Site(http.server.ThreadingHTTPServer):
    """The directory, and pages that are planted in it."""

    def __init__(self, directory):
        self.planted = {}
        site = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *args):
                super().__init__(*args, directory=str(directory))

            def do_GET(self):
                text = site.planted.get(self.path.partition("?")[0].lstrip("/"))
                if text is None:
                    super().do_GET()
                    return
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *args):
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def address(self, page):
        return "http://127.0.0.1:%d/%s" % (self.server_address[1], page)


@contextlib.contextmanager
def chromium():
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        # What a browser keeps, it keeps there.
        environment = dict(os.environ, **dict.fromkeys(("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), home))
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver", env=environment), options=options)
        try:
            yield driver
        finally:
            driver.quit()


def window(driver, size, mode):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": mode}]})


def until(condition, seconds=10):
    """Wait for something to be true. @return it, or None."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    return None


def console(driver):
    return ["console: " + entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]


def opened(driver, site, page):
    driver.get(site.address(page))
    # The tree at the side comes late.
    until(lambda: driver.execute_script("return document.readyState === 'complete' && "
                                        "(!document.getElementById('nav-tree') || document.querySelector('#nav-tree .selected') || "
                                        "document.querySelector('#nav-tree .item')) !== null"), 5)


def looked(driver, site, page, sizes=(PHONE, DESKTOP)):
    """What is wrong with a page. @return complaints, the number of texts looked at.

    Colors are the same on a phone: most pages are looked at in each size and each mode once.
    """
    complaints, texts = [], 0
    all_ways = page in SHOWN or len(sizes) == 1
    window(driver, sizes[0], MODES[0])
    opened(driver, site, page)
    driver.execute_script((HERE / "look.js").read_text())
    for size in sizes:
        for mode in MODES if all_ways else ["dark" if size == PHONE else "light"]:
            window(driver, size, mode)
            until(lambda: driver.execute_script("return innerWidth === arguments[0] || innerWidth > 400", size[0]), 2)
            count, found = driver.execute_script("return hv_look()")
            texts += count
            complaints += ["%s, %d pixels, %s: %s" % (page, size[0], mode, text) for text in found]
    return complaints + [page + ": " + text for text in console(driver)], texts


def sampled(texts):
    """Of each kind of page the one with the longest word, one with a picture, and all guides and documents."""
    kinds = collections.defaultdict(list)
    for page, text in texts.items():
        kind = re.sub(r"^(struct|union|group__task_|dir_|globals)\w*(?=\.)|^\w+(?=_8h(_source)?\.)", r"\1", page)
        if not page.startswith("search/"):
            kinds[page if page.startswith("md_") else kind].append((
                max(map(len, re.findall(r"\S+", re.sub(r"<[^>]*>", " ", text))), default=0), page))
    return sorted({max(found)[1] for found in kinds.values()} | set(SHOWN))


def searched(driver, site, typed, with_it, seconds=15):
    """Type it and follow the result that has this beside it. @return the heading of where it leads, or None."""
    window(driver, DESKTOP, MODES[0])
    opened(driver, site, "index.html")
    field = driver.find_element(By.ID, "MSearchField")
    field.click()
    field.send_keys(typed)

    if not until(lambda: driver.execute_script(RESULT, typed, with_it), seconds):
        return None
    if not until(lambda: not driver.current_url.endswith("index.html")):
        return None
    opened_at = driver.current_url.partition("#")[2]
    return until(lambda: driver.execute_script(
        "const at = arguments[0] && document.getElementById(arguments[0]);"
        "const from = at && at.closest('.memitem, tr') || at;"
        "if (!arguments[0]) return document.querySelector('.title') && document.querySelector('.title').innerText;"
        "for (let next = at; next; next = next.nextElementSibling)"
        "  if (next.matches('.memtitle')) return next.innerText;"
        "return from && from.innerText;", opened_at))


def check_search(driver, site, report):
    for typed, with_it, heading in SEARCHED:
        found = searched(driver, site, typed, with_it) or "nothing"
        report.case("search for %s finds %s" % (typed, heading), heading in found, "found: " + found)
    report.case("search for a name that is nowhere finds nothing", searched(driver, site, "HvCallNowhere", "", 3) is None)
    report.case("nothing on the console meanwhile", not (found := console(driver)), "\n".join(found))


def check_results(driver, site, report):
    """The results of the search are a page within the page."""
    complaints, total = [], 0
    for size in (PHONE, DESKTOP):
        window(driver, size, MODES[0])
        opened(driver, site, "index.html")
        driver.find_element(By.ID, "MSearchField").send_keys("HvCallPost")
        if not until(lambda: driver.execute_script(RESULT.replace("place.click();", ""), "HvCallPostMessage", "hv_post_message")):
            complaints.append("no result")
            break
        for mode in MODES:
            window(driver, size, mode)
            time.sleep(0.3)
            driver.switch_to.frame("MSearchResults")
            driver.execute_script((HERE / "look.js").read_text())
            count, found = driver.execute_script("return hv_look()")
            driver.switch_to.default_content()
            total += count
            complaints += ["%d pixels, %s: %s" % (size[0], mode, text) for text in found]
    report.case("the results of the search are readable", not complaints and total > 12, "\n".join(complaints) or "%d texts" % total)


def check_pages(driver, site, texts, report):
    total = 0
    for page in sampled(texts):
        complaints, count = looked(driver, site, page)
        total += count
        report.case("readable on phone and desktop, in light and dark: " + re.sub(r"\.html$", "", page),
                    not complaints and count, "\n".join(complaints[:20]) or "no text was seen")
    report.note("report: contrast of %d texts" % total)


def check_planted(driver, site, texts, report):
    """Each defect by itself, in a page that has none."""
    page = texts["post_8h.html"]
    before, contents, after = page.partition('<div class="contents">')
    for defect, (planted, complaint) in PLANTED.items():
        site.planted = {"planted.html": before + contents + planted + after}
        found, _ = looked(driver, site, "planted.html", (PHONE,))
        report.case("caught: " + defect, any(complaint in text for text in found), "\n".join(found) or "nothing found")
    site.planted = {}


def check_links(directory, texts, report):
    external = EXTERNAL | set(pages.table().values())
    found = list(links.broken(directory, texts, external))
    report.case("no link is broken", not found and len(texts) > 500, "\n".join(found[:50]) or "only %d pages" % len(texts))
    for defect, (planted, complaint) in BROKEN.items():
        some = {"index.html": texts["index.html"], "planted.html": planted}
        found = list(links.broken(directory / "search", some, external))
        report.case("caught: a broken link to " + defect, any("planted.html: " in text and complaint in text for text in found))
    linked = {link for _, link in links.links(directory, texts) if link.startswith(pages.BASE)}
    unused = sorted(set(pages.table().values()) - linked)
    report.case("each page of the specification that is listed is linked", not unused, "\n".join(unused))


def screenshots(driver, site, directory, report):
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    for page in SHOWN:
        for size, name in ((DESKTOP, "desktop"), (PHONE, "phone")):
            for mode in MODES:
                window(driver, size, mode)
                if mode == MODES[0]:
                    opened(driver, site, page)
                else:
                    time.sleep(0.3)
                driver.save_screenshot(str(directory / ("%s-%s-%s.png" % (page.removesuffix(".html"), name, mode))))
    taken = list(directory.glob("*.png"))
    report.case("pictures of five pages", len(taken) == len(SHOWN) * 4 and all(path.stat().st_size > 5000 for path in taken))
    report.note("report: pictures of the site in %s" % directory)


def main():
    directory, pictures = (pathlib.Path(name).resolve() for name in sys.argv[1:])
    report = tap.Report()
    if not (directory / "index.html").exists():
        report.case("the site is there", False, "the test doxygen builds it")
        return report.end()
    texts = links.pages(directory)
    check_links(directory, texts, report)
    site = Site(directory)
    with chromium() as driver:
        check_search(driver, site, report)
        check_results(driver, site, report)
        check_pages(driver, site, texts, report)
        check_planted(driver, site, texts, report)
        screenshots(driver, site, pictures, report)
    site.shutdown()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
