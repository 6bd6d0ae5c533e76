
// page.js - the page: what the API is, and its operations in their groups.

function responses(operation) {
  return Object.entries(operation.responses || {}).map(([status, one]) => make('div', {class: 'row'},
    make('div', null, make('b', null, status), ' ', one.description || ''),
    make('div', null, ...Object.entries(one.content || {}).map(([type, content]) => make('div', null,
      make('span', {class: 'dim'}, `${describe(content.schema)} (${type})`), tree(content.schema))))));
}

function requestPanel(method, path, operation, fields) {
  const body = bodyOf(operation), out = make('div', {class: 'out', 'aria-live': 'polite'});
  const go = () => {
    const sent = body.read(), target = targetOf(path, fields), headers = headersOf(fields);
    addCredentials(operation, headers);
    if (sent.type) headers['Content-Type'] = sent.type;
    const options = {method: method.toUpperCase(), headers, body: sent.body};
    send(operation, options, target, curlLine(options.method, target, headers, sent), out);
  };
  return [body.title && make('h4', null, 'Body ', make('span', {class: 'dim'}, body.title)), ...body.rows,
          make('button', {class: 'main send', onclick: go}, 'Send'), out];
}

function streamKind(operation) {
  const types = Object.values(operation.responses || {}).flatMap(one => Object.keys(one.content || {}));
  if (types.includes('text/event-stream')) return 'events';
  return types.includes('application/jsonl') ? 'JSON Lines' : undefined;
}

function inside(method, path, operation) {
  const fields = parameterFields(operation), scopes = (operation.security || []).flatMap(Object.entries);
  const panel = operation['x-websocket'] ? socketPanel(operation, () => targetOf(path, fields))
                                         : requestPanel(method, path, operation, fields);
  return [operation.description && make('p', null, operation.description),
          ...scopes.map(([name, list]) => make('p', {class: 'dim'}, `Needs credentials: ${name}`, list.length > 0 && `, for ${list.join(', ')}`)),
          ...fields.map(one => one.row), ...panel, make('h4', null, 'Answers'), ...responses(operation)].filter(Boolean);
}

function show(method, path, operation) {
  const kind = operation['x-websocket'] ? 'ws' : method, stream = streamKind(operation), content = make('div');
  // Made when it is opened: an API may have a thousand of them.
  const fill = () => {
    if (!content.childNodes.length) content.append(...inside(method, path, operation));
    if (made.open) history.replaceState(null, '', '#' + operation.operationId);
  };
  const made = make('details', {class: 'operation' + (operation.deprecated ? ' deprecated' : ''),
                                id: operation.operationId, ontoggle: fill},
    make('summary', null, make('span', {class: 'method ' + kind}, kind.toUpperCase()), make('span', {class: 'path'}, path),
         stream && make('span', {class: 'kind'}, stream),
         ...schemesOf(operation).map(name => make('span', {class: 'kind', title: 'needs credentials'}, name)),
         make('span', {class: 'what'}, operation.summary || '')), content);
  return made;
}

function showAbout() {
  const fields = credentialFields();
  document.title = api.info.title;
  document.getElementById('title').replaceChildren(api.info.title + ' ', make('small', null, api.info.version));
  document.getElementById('about').append(...[
    api.info.description && make('p', null, api.info.description),
    make('p', null, make('a', {href: 'openapi.json'}, 'openapi.json'), make('a', {href: 'openapi.yaml'}, 'openapi.yaml')),
    fields.length > 0 && make('details', {id: 'credentials'},
                              make('summary', null, 'Credentials, for the operations that need some'), ...fields),
    make('input', {id: 'filter', type: 'search', placeholder: 'Filter by path or name',
                   'aria-label': 'Filter', oninput: event => filter(event.target.value)})].filter(Boolean));
}

function filter(text) {
  const wanted = text.toLowerCase();
  for (const section of document.querySelectorAll('section')) {
    const shown = [...section.querySelectorAll('.operation')].filter(one => {
      const operation = one.querySelector('summary').textContent + ' ' + one.id;
      return !(one.hidden = !operation.toLowerCase().includes(wanted));
    });
    section.hidden = shown.length === 0;
  }
}

function showOperations() {
  const groups = new Map((api.tags || []).map(tag => [tag.name, {tag, shown: []}]));
  for (const [path, methods] of Object.entries(api.paths || {})) {
    for (const [method, operation] of Object.entries(methods)) {
      const name = (operation.tags || ['Other'])[0];
      if (!groups.has(name)) groups.set(name, {tag: {name}, shown: []});
      groups.get(name).shown.push(show(method, path, operation));
    }
  }
  const all = document.getElementById('operations');
  all.className = '';
  all.replaceChildren(...[...groups.values()].filter(group => group.shown.length).map(group =>
    make('section', null, make('h2', null, group.tag.name),
         group.tag.description && make('p', {class: 'dim'}, group.tag.description), ...group.shown)));
}

function openWanted() {
  const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (wanted) { wanted.open = true; wanted.scrollIntoView(); }
}

fetch('openapi.json').then(answer => answer.json()).then(read => {
  api = read;
  showAbout();
  showOperations();
  openWanted();
}).catch(error => { document.getElementById('operations').textContent = String(error); });
