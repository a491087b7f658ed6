"""Takes the events of an office, each once, in order. Python 3.9, standard library only.

    OFFICE_URL=http://127.0.0.1:3000 OFFICE_TOKEN=... python3 feed_consumer.py events.db
"""

import hashlib
import json
import os
import sqlite3
import sys
import urllib.parse
import urllib.request

URL = os.environ["OFFICE_URL"]
TOKEN = os.environ["OFFICE_TOKEN"]


def ask(path, **query):
    address = f"{URL}{path}?{urllib.parse.urlencode(query)}"
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {TOKEN}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def open_store(file):
    store = sqlite3.connect(file)
    store.execute("CREATE TABLE IF NOT EXISTS event (id TEXT PRIMARY KEY, place INTEGER, body TEXT)")
    store.execute("CREATE TABLE IF NOT EXISTS cursor (only INTEGER PRIMARY KEY, next TEXT, scanned INTEGER)")
    return store


def take(store):
    """One page. Events and cursor are kept together, so a crash neither loses an event nor takes it twice."""
    row = store.execute("SELECT next FROM cursor").fetchone()
    page = ask("/v1/event-feed", limit=1000, wait=1, **({"after": row[0]} if row else {"from": "start"}))
    with store:
        for event in page["events"]:
            keep = (event["id"], int(event["ledgerindex"]), json.dumps(event))
            store.execute("INSERT OR IGNORE INTO event VALUES (?, ?, ?)", keep)
            print(event["ledgerindex"], event["type"], event.get("subject"), flush=True)
        store.execute("REPLACE INTO cursor VALUES (0, ?, ?)", (page["next"], page["scanned"]["to"]))
    return page["isCaughtUp"]


def prove(store):
    """Compares what is kept with what the office says there is."""
    (scanned,) = store.execute("SELECT scanned FROM cursor").fetchone()
    ids = [row[0] for row in store.execute("SELECT id FROM event ORDER BY place")]
    sha256 = hashlib.sha256("".join(f"{each}\n" for each in ids).encode()).hexdigest()
    told = ask("/v1/event-feed/digest", toIndex=scanned)
    if told != {"count": len(ids), "sha256": sha256}:
        sys.exit(f"The office has {told['count']} events, {len(ids)} are kept, or they differ.")
    print(f"{len(ids)} events, all are there", flush=True)


if __name__ == "__main__":
    kept = open_store(sys.argv[1])
    while not take(kept):
        pass
    prove(kept)
