
// request.js - the fields of an operation, and the request that is made of what they hold.

// A field for one value, or for one on each line.
function field(schema, required, label) {
  const s = filled(schema), start = required ? example(schema) : '';
  const of = {'aria-label': label};
  if (isFile(s)) return make('input', {...of, type: 'file'});
  if (isList(s)) {
    const lines = make('textarea', {...of, rows: 2, placeholder: 'one on each line', spellcheck: 'false'});
    lines.value = Array.isArray(start) ? start.join('\n') : '';
    return lines;
  }
  const known = s.enum || (s.type === 'boolean' ? [true, false] : undefined);
  if (known)
    return make('select', of, !required && make('option', {value: ''}, ''),
                ...known.map(one => make('option', null, String(one))));
  const usual = (schema || {}).default === undefined ? s.default : schema.default;
  return make('input', {...of, value: start === null || typeof start === 'object' ? '' : String(start),
                        placeholder: usual === undefined ? undefined : String(usual)});
}

const linesOf = input => input.tagName === 'TEXTAREA' ? input.value.split('\n').filter(Boolean) :
                         input.value === '' ? [] : [input.value];

function fieldRow(name, where, schema, required, description, input) {
  return make('div', {class: 'row'},
    make('div', null, make('b', {class: required ? 'required' : ''}, name), make('div', {class: 'dim'}, where)),
    make('div', null, input, make('div', {class: 'dim'}, describe(schema), description && ' — ' + description)));
}

function parameterFields(operation) {
  return (operation.parameters || []).map(parameter => {
    const input = field(parameter.schema, parameter.required, parameter.name);
    return {parameter, input, row: fieldRow(parameter.name, parameter.in, parameter.schema, parameter.required,
                                            parameter.description, input)};
  });
}

function targetOf(path, fields) {
  const query = new URLSearchParams();
  let target = path;
  for (const {parameter, input} of fields) {
    if (parameter.in === 'path')
      target = target.replace(`{${parameter.name}}`, () => encodeURIComponent(input.value));
    if (parameter.in === 'query') linesOf(input).forEach(one => query.append(parameter.name, one));
  }
  const rest = query.toString();
  return target + (rest ? '?' + rest : '');
}

// Cookies are the browser's own to send: they stay set for this site.
function headersOf(fields) {
  const headers = {};
  for (const {parameter, input} of fields) {
    const [value] = linesOf(input);
    if (parameter.in === 'header' && value !== undefined) headers[parameter.name] = value;
    if (parameter.in === 'cookie')
      document.cookie = `${parameter.name}=${encodeURIComponent(value || '')}; path=/; SameSite=Strict` +
                        (value === undefined ? '; max-age=0' : '');
  }
  return headers;
}

// ---- the body: text, or a form with a field for each property ----

function textBody(type, schema) {
  const text = make('textarea', {rows: 8, spellcheck: 'false', 'aria-label': 'Body'});
  text.value = type.includes('json') ? JSON.stringify(example(schema), null, 2) : '';
  text.rows = Math.min(Math.max(text.value.split('\n').length, 3), 24);
  return {rows: [text, tree(schema)].filter(Boolean),
          read: () => text.value === '' ? {} : {type, body: text.value, line: inOneLine(text.value)}};
}

function inOneLine(text) {
  try { return JSON.stringify(JSON.parse(text)); } catch { return text; }
}

function fileBody(type) {
  const input = make('input', {type: 'file', 'aria-label': 'Body'});
  return {rows: [input], read: () => input.files[0] ? {type, body: input.files[0], line: '@' + input.files[0].name} : {}};
}

function formBody(type, schema) {
  const required = schema.required || [];
  const inputs = Object.entries(schema.properties || {}).map(([name, one]) =>
    ({name, one, input: field(one, required.includes(name), name)}));
  const rows = inputs.map(({name, one, input}) =>
    fieldRow(name, isFile(one) ? 'file' : 'form', one, required.includes(name), follow(one).description, input));
  return {rows, read: () => readForm(type, inputs)};
}

function readForm(type, inputs) {
  const files = type === 'multipart/form-data', form = files ? new FormData() : new URLSearchParams(), parts = [];
  for (const {name, one, input} of inputs) {
    const values = isFile(one) ? [...input.files] : linesOf(input);
    values.forEach(value => {
      form.append(name, value);
      parts.push(`${name}=${isFile(one) ? '@' + value.name : value}`);
    });
  }
  // The browser itself writes the content type, with the boundary between the parts.
  return {body: form, parts: {flag: files ? '-F' : '--data-urlencode', list: parts}};
}

function bodyOf(operation) {
  const found = Object.entries((operation.requestBody || {}).content || {})[0];
  if (!found) return {rows: [], read: () => ({})};
  const [type, {schema}] = found;
  const of = type.includes('form') ? formBody(type, follow(schema)) : isFile(schema) ? fileBody(type) : textBody(type, schema);
  return {...of, title: `${type.includes('form') ? 'form' : describe(schema)} (${type})`};
}

// ---- who calls ----

const credentials = {};

function credentialFields() {
  return Object.entries((api.components || {}).securitySchemes || {}).map(([name, scheme]) => {
    const basic = scheme.scheme === 'basic', key = scheme.type === 'apiKey';
    const input = make('input', {id: 'auth-' + name, autocomplete: 'off', spellcheck: 'false', 'aria-label': name,
                                 placeholder: basic ? 'user:password' : key ? 'key' : 'token',
                                 oninput: () => { credentials[name] = input.value; }});
    return fieldRow(name, key ? scheme.name : 'Authorization', {type: basic ? 'user and password' : key ? 'key' : 'token'},
                    false, scheme.description, input);
  });
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

const schemesOf = operation => (operation.security || []).flatMap(Object.keys);

function addCredentials(operation, headers) {
  for (const name of schemesOf(operation)) {
    const scheme = api.components.securitySchemes[name], given = credentials[name];
    if (!given) continue;
    if (scheme.type === 'apiKey') headers[scheme.name] = given;
    else headers.Authorization = scheme.scheme === 'basic' ? 'Basic ' + base64(given) : 'Bearer ' + given;
  }
}

const quoted = text => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;

// The same request for a shell.
function curlLine(method, target, headers, sent) {
  const words = ['curl'];
  if (method !== 'GET') words.push('-X', method);
  for (const [name, value] of Object.entries(headers)) words.push('-H', quoted(`${name}: ${value}`));
  if (sent.line) words.push('--data-binary', quoted(sent.line));
  for (const part of (sent.parts || {list: []}).list) words.push(sent.parts.flag, quoted(part));
  if (document.cookie) words.push('-b', quoted(document.cookie));
  return [...words, quoted(location.origin + target)].join(' ');
}
