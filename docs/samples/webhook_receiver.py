"""Receives the events of an office, believes only what is signed, keeps each once. Python 3.9, standard library only.

    python3 webhook_receiver.py PORT events.db secret.txt

The file of secrets has one line a secret, `whsec_...`; it is read again for each message.
"""

import base64
import hashlib
import hmac
import http.server
import json
import sqlite3
import sys
import time

TOLERANCE = 300  # seconds


def is_signed(headers, body, secrets):
    """Standard Webhooks 1.0: HMAC-SHA-256 over id, timestamp and body, one signature for each valid secret."""
    message_id, timestamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > TOLERANCE:
        return False
    signed = f"{message_id}.{timestamp}.".encode() + body
    given = [each.split(",", 1)[-1] for each in headers.get("webhook-signature", "").split() if each.startswith("v1,")]
    for secret in secrets:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        mine = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        if any(hmac.compare_digest(mine, each) for each in given):
            return True
    return False


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_OPTIONS(self):
        """Agrees to be called by who asks."""
        origin = self.headers.get("WebHook-Request-Origin", "")
        self.answer(200, {"WebHook-Allowed-Origin": origin, "WebHook-Allowed-Rate": "6000"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        with open(sys.argv[3]) as file:
            secrets = file.read().split()
        if secrets and not is_signed(self.headers, body, secrets):
            return self.answer(401)
        told = json.loads(body)
        for event in told if isinstance(told, list) else [told]:  # a list in mode `batch`
            keep(event, bool(secrets))
        self.answer(204)  # only after it is kept

    def answer(self, status, headers=()):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def keep(event, is_believed):
    """The same event may come twice. The first message comes before the secret is known: it tells nothing."""
    if not is_believed:
        return
    with sqlite3.connect(sys.argv[2]) as store:
        store.execute("CREATE TABLE IF NOT EXISTS event (id TEXT PRIMARY KEY, body TEXT)")
        is_new = store.execute("INSERT OR IGNORE INTO event VALUES (?, ?)", (event["id"], json.dumps(event))).rowcount
    if is_new:
        print(event["type"], event.get("subject"), flush=True)


if __name__ == "__main__":
    open(sys.argv[3], "a").close()
    http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
