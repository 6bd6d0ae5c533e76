
// answer.js - sends a request and shows what comes: a text, a file, a stream, a conversation.

const SHOWN_BYTES = 200000; // of a stream: what came first is forgotten

function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}

function fileName(answer) {
  const found = /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') || '');
  return found ? found[1] : 'answer';
}

async function showFile(answer, type, out) {
  const content = await answer.blob(), url = URL.createObjectURL(content);
  if (type.startsWith('image/')) out.append(make('p', null, make('img', {src: url, alt: 'the answer'})));
  out.append(make('p', {class: 'answer'}, `${content.size} bytes of ${type}: `,
                  make('a', {href: url, download: fileName(answer)}, 'save')));
}

async function showStream(answer, out, stop) {
  const text = make('pre', {class: 'answer'}), reader = answer.body.getReader(), decoder = new TextDecoder();
  out.append(text, stop);
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      text.textContent = (text.textContent + decoder.decode(value, {stream: true})).slice(-SHOWN_BYTES);
      text.scrollTop = text.scrollHeight;
    }
    out.append(make('p', {class: 'dim'}, 'It has ended.'));
  } catch (error) {
    out.append(make('p', {class: 'dim'}, error.name === 'AbortError' ? 'Stopped.' : 'Cut off: ' + error));
  }
  stop.remove();
}

async function showBody(answer, out, stop) {
  const type = (answer.headers.get('content-type') || '').toLowerCase();
  if (/jsonl|event-stream/.test(type)) return showStream(answer, out, stop);
  if (answer.headers.has('content-disposition') || (type && !/json|text|xml|yaml/.test(type)))
    return showFile(answer, type, out);
  const text = await answer.text();
  out.append(make('pre', {class: 'answer'}, text ? pretty(text) : '(no body)'));
}

async function send(operation, options, target, line, out) {
  const abort = new AbortController(), start = performance.now();
  const stop = make('button', {onclick: () => abort.abort()}, 'Stop');
  out.replaceChildren(make('pre', {class: 'dim curl'}, line), stop);
  try {
    const answer = await fetch(target, {...options, signal: abort.signal});
    const headers = [...answer.headers].map(pair => pair.join(': ')).join('\n');
    stop.before(make('h4', {class: answer.ok ? 'good' : 'bad', 'data-status': answer.status},
                     `${answer.status} ${answer.statusText}`,
                     make('span', {class: 'dim'}, ` in ${(performance.now() - start).toFixed(1)} ms`)));
    stop.remove();
    await showBody(answer, out, stop);
    out.append(make('details', null, make('summary', {class: 'dim'}, 'headers'), make('pre', {class: 'dim'}, headers)));
  } catch (error) {
    stop.remove();
    out.append(make('h4', {class: 'bad'}, error.name === 'AbortError' ? 'Stopped' : String(error)));
  }
}

// ---- WebSockets ----

function socketPanel(operation, target) {
  const {receives, sends} = operation['x-websocket'];
  const message = textBody('application/json', receives), log = make('pre', {class: 'answer', hidden: true});
  const say = text => {
    log.hidden = false;
    log.textContent = (log.textContent + text + '\n').slice(-SHOWN_BYTES);
    log.scrollTop = log.scrollHeight;
  };
  let socket;
  const connect = make('button', {class: 'main', onclick: () => {
    if (socket && socket.readyState < WebSocket.CLOSING) { socket.close(); return; }
    socket = new WebSocket(location.origin.replace(/^http/, 'ws') + target());
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => { say('* open'); connect.textContent = 'Close'; };
    socket.onmessage = event => say('< ' + (typeof event.data === 'string' ? event.data : `${event.data.byteLength} bytes`));
    socket.onclose = event => { say(`* closed with ${event.code} ${event.reason}`); connect.textContent = 'Connect'; };
  }}, 'Connect');
  const talk = make('button', {onclick: () => {
    if (!socket || socket.readyState !== WebSocket.OPEN) { say('* not connected'); return; }
    const text = message.read().body || '', binary = isFile(receives);
    socket.send(binary ? new TextEncoder().encode(text) : text);
    say('> ' + text);
  }}, 'Send message');
  return [make('h4', null, 'Messages ', make('span', {class: 'dim'}, `to the server: ${describe(receives)}`)), ...message.rows,
          connect, talk, log,
          make('h4', null, 'Messages ', make('span', {class: 'dim'}, `from the server: ${describe(sends)}`)),
          tree(sends)];
}
