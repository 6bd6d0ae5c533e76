"""ws.py SERVER: WebSockets as a client sees them: the handshake, frames by the rules and against
them, in one piece and byte by byte, closes of both sides; with python3-websockets too, where it is
installed."""
import base64, json, os, signal, socket, struct, subprocess, sys, time

server = subprocess.Popen([sys.argv[1], "--port", "0"], stderr=subprocess.PIPE, text=True)
PORT = int(server.stderr.readline().rsplit(":", 1)[1])
KEY = "dGhlIHNhbXBsZSBub25jZQ=="


def connect():
    s = socket.create_connection(("127.0.0.1", PORT))
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    s.settimeout(10)
    return s


def read_head(s):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = s.recv(1)
        assert byte, head
        head += byte
    return head.decode()


def shake(path="/rooms/a?name=x", change={}, method="GET"):
    headers = {"Host": "h", "Upgrade": "websocket", "Connection": "keep-alive, Upgrade",
               "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": KEY}
    headers.update(change)
    text = f"{method} {path} HTTP/1.1\r\n"
    text += "".join(f"{n}: {v}\r\n" for n, v in headers.items() if v is not None)
    s = connect()
    s.sendall((text + "\r\n").encode())
    head = read_head(s)
    return s, int(head.split()[1]), head.lower()


def frame(op, data=b"", fin=1, rsv=0, mask=True, length=None):
    first = bytes([fin << 7 | rsv << 4 | op])
    n = len(data) if length is None else length
    m = 0x80 if mask else 0
    head = bytes([m | n]) if n < 126 else (
        struct.pack(">BH", m | 126, n) if n < 65536 else struct.pack(">BQ", m | 127, n))
    if not mask:
        return first + head + data
    key = b"\x12\x34\x56\x78"
    return first + head + key + bytes(b ^ key[i % 4] for i, b in enumerate(data))


def read_exactly(s, n):
    data = b""
    while len(data) < n:
        more = s.recv(n - len(data))
        if not more:
            raise EOFError
        data += more
    return data


def read_frame(s):
    a, b = read_exactly(s, 2)
    assert not b & 0x80, "a server does not mask"
    n = b & 0x7F
    if n == 126:
        n, = struct.unpack(">H", read_exactly(s, 2))
    elif n == 127:
        n, = struct.unpack(">Q", read_exactly(s, 8))
    return a & 15, read_exactly(s, n)


def read_message(s):
    while True:
        op, data = read_frame(s)
        if op != 9:
            return op, data


def close_code(s):
    """Of the close that comes next, whatever comes before it."""
    while True:
        op, data = read_message(s)
        if op == 8:
            assert len(data) >= 2 or not data
            return struct.unpack(">H", data[:2])[0] if data else 0


def opened(path="/rooms/a?name=x", hello=True):
    s, status, _ = shake(path)
    assert status == 101, status
    if hello:
        assert json.loads(read_message(s)[1]) == {"text": "x", "n": 0}
    return s


def is_at_end(s):
    try:
        return s.recv(1) == b""
    except ConnectionResetError:
        return False


def test_handshake():
    _, status, head = shake()
    assert status == 101 and "sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=" in head, head
    for change, wanted in [
        ({"Upgrade": None}, 426), ({"Upgrade": "h2c"}, 426), ({"Sec-WebSocket-Version": "8"}, 426),
        ({"Sec-WebSocket-Version": None}, 426), ({"Connection": "keep-alive"}, 400),
        ({"Sec-WebSocket-Key": None}, 400), ({"Sec-WebSocket-Key": "short"}, 400),
        ({"Sec-WebSocket-Key": "!" * 24}, 400), ({"Origin": "http://evil"}, 403),
        ({"Origin": "http://h"}, 101), ({"Upgrade": "WebSocket"}, 101)]:
        _, status, head = shake(change=change)
        assert status == wanted, (change, status)
        assert status != 426 or "sec-websocket-version: 13" in head
    assert shake("/rooms/a?name=toolong")[1] == 422
    assert shake("/rooms/full?name=x")[1] == 409
    assert shake("/rooms/closed/by?code=1000")[1] == 401
    assert shake(method="POST")[1] == 405


def exchange(s, data, byte_by_byte):
    if byte_by_byte:
        for b in data:
            s.sendall(bytes([b]))
    else:
        s.sendall(data)


def test_messages():
    text = '{"text": "h\u00e4"}'.encode()
    good = [frame(1, text),
            frame(1, text[:5], fin=0) + frame(0, text[5:]),
            frame(1, text[:11], fin=0) + frame(9, b"ping") + frame(0, text[11:]),
            frame(1, b"", fin=0) + frame(0, b"", fin=0) + frame(0, text),
            frame(10, b"unasked") + frame(1, text)]
    for data in good:
        for slowly in (False, True):
            s = opened()
            exchange(s, data, slowly)
            op, answer = read_message(s) if b"ping" not in data else read_frame(s)
            if op == 10:
                assert answer == b"ping"
                op, answer = read_message(s)
            assert op == 1 and json.loads(answer) == {"text": "h\u00e4", "n": 1}, answer
            exchange(s, frame(8, struct.pack(">H", 1000) + "bis sp\u00e4ter".encode()), slowly)
            assert close_code(s) == 1000 and is_at_end(s)


def test_against_the_rules():
    bad = [(frame(1, b"{}", mask=False), 1002), (frame(1, b"{}", rsv=4), 1002),
           (frame(1, b"{}", rsv=1), 1002), (frame(3, b""), 1002), (frame(11, b""), 1002),
           (frame(0, b"x"), 1002), (frame(1, b"a", fin=0) + frame(1, b"b"), 1002),
           (frame(9, b"", fin=0), 1002), (frame(9, b"x" * 126), 1002),
           (frame(8, b"x"), 1002), (frame(8, struct.pack(">H", 1005)), 1002),
           (frame(8, struct.pack(">H", 999)), 1002), (frame(8, struct.pack(">H", 1006)), 1002),
           (frame(8, struct.pack(">H", 1000) + b"\xff"), 1007),
           (frame(1, b"\xff\xfe"), 1007), (frame(1, b"\xc3", fin=0) + frame(0, b"("), 1007),
           (frame(1, b"\xed\xa0\x80"), 1007),
           (frame(1, b"x" * 100001), 1009),
           (frame(1, b"x" * 60000, fin=0) + frame(0, b"x" * 60000), 1009),
           (frame(1, b"x", length=1 << 62), 1009),
           (frame(1, b"x", fin=0) + frame(0, b"x", fin=0) * 100000, 1009),
           (b"\x81\xfe\x00\x05", 1002), (b"\x81\xff" + struct.pack(">Q", 65535), 1002),
           (b"\x81\xff" + struct.pack(">Q", 1 << 63), 1002), (b"\x8a\xff", 1002),
           (frame(8, struct.pack(">H", 1000) + b"\xc3"), 1007),
           (frame(8, struct.pack(">H", 1000) + b"x" * 124), 1002),
           (frame(8, struct.pack(">H", 1015)), 1002), (frame(8, struct.pack(">H", 2999)), 1002),
           (frame(8, struct.pack(">H", 5000)), 1002), (frame(8, b"", fin=0), 1002),
           (frame(1, b"a", fin=0) + frame(9, b"", fin=0), 1002),
           (frame(1, b"\xf4\x90\x80\x80"), 1007), (frame(1, b"\xc3"), 1007),
           (frame(2, b"{}"), 1003), (frame(1, b"{}"), 1007), (frame(1, b"no json"), 1007)]
    for data, wanted in bad:
        for slowly in (False, True) if len(data) < 1000 else (False,):
            s = opened()
            try:
                exchange(s, data, slowly)
            except (BrokenPipeError, ConnectionResetError):
                pass
            got = close_code(s)
            assert got == wanted, (data[:40], slowly, got, wanted)


def test_mistakes():
    s = opened()
    s.sendall(frame(1, b'{"text": "", "times": "x"}'))
    detail = json.loads(read_message(s)[1])["detail"]
    assert [e["loc"] for e in detail] == [["message", "text"], ["message", "times"]], detail
    assert close_code(s) == 1007
    s = opened("/rooms/lenient/7", hello=False)
    s.sendall(frame(1, b"[") + frame(1, b'{"text": "a"}'))
    assert json.loads(read_message(s)[1])["detail"][0]["type"] == "json_invalid"
    assert json.loads(read_message(s)[1]) == {"text": "fine", "n": 7}


def test_many():
    s = opened()
    s.sendall(frame(1, b'{"text": "m", "times": 1000}') * 3)
    for _ in range(3):
        for n in range(1, 1001):
            assert json.loads(read_message(s)[1])["n"] == n
    s = opened("/rooms/bytes/echo", hello=False)
    sent = os.urandom(90000)
    s.sendall(frame(2, sent))
    assert read_message(s) == (2, sent)
    s.sendall(b"".join(frame(2, struct.pack(">I", i)) for i in range(2000)))
    for i in range(2000):
        assert read_message(s) == (2, struct.pack(">I", i))


def ended():
    s = connect()
    s.sendall(b"GET /rooms/how/ended HTTP/1.1\r\nhost: h\r\nconnection: close\r\n\r\n")
    read_head(s)
    return json.loads(s.makefile().read())


def test_ends():
    s = connect()
    request = (f"GET /rooms/closed/by?code=4001 HTTP/1.1\r\nhost: h\r\nupgrade: websocket\r\n"
               f"connection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: {KEY}\r\n"
               f"authorization: Bearer secret\r\n\r\n")
    s.sendall(request.encode())
    assert " 101 " in read_head(s)
    assert read_message(s) == (8, struct.pack(">H", 4001) + b"enough")
    before = len(ended())
    opened().sendall(frame(8, struct.pack(">H", 4321)))
    opened().close()
    opened("/rooms/push/on", hello=False).close()
    silent = opened()
    time.sleep(2.5)
    codes = ended()[before:]
    assert sorted(codes) == [7, 1006, 1006, 4321], codes
    try:
        while read_frame(silent)[0] == 9:
            pass
    except (EOFError, ConnectionResetError):
        pass


def test_library():
    try:
        import websockets.sync.client  # noqa: F401
    except ImportError:
        pass
    try:
        import asyncio, websockets
    except ImportError:
        print("python3-websockets is not installed: that part is left out")
        return

    async def talk():
        url = f"ws://127.0.0.1:{PORT}/rooms/lib?name=lib"
        async with websockets.connect(url) as ws:
            assert json.loads(await ws.recv())["text"] == "lib"
            for n in range(100):
                await ws.send(json.dumps({"text": str(n)}))
                assert json.loads(await ws.recv())["text"] == str(n)
            await asyncio.wait_for(await ws.ping(), 5)
            await ws.send("{}")
            assert "detail" in json.loads(await ws.recv())
            try:
                await ws.recv()
                assert False
            except websockets.ConnectionClosed as e:
                assert e.code == 1007
    asyncio.run(talk())


def test_drain():
    sockets = [opened(), opened("/rooms/push/on", hello=False)]
    time.sleep(0.2)
    server.send_signal(signal.SIGTERM)
    for s in sockets:
        assert close_code(s) == 1001
        s.sendall(frame(8, struct.pack(">H", 1001)))
    assert server.wait(8) == 0


try:
    for test in [test_handshake, test_messages, test_against_the_rules, test_mistakes, test_many,
                 test_ends, test_library, test_drain]:
        test()
        print(test.__name__, "ok", flush=True)
except BaseException:
    server.kill()
    sys.stderr.write(server.stderr.read()[-4000:])
    raise
