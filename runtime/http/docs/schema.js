
// schema.js - what a schema says, in words, as a tree, and as a value to start from. Whatever the
// document holds is put into the page as text, never as HTML.
'use strict';
let api;

function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter(child => child !== undefined && child !== null && child !== false));
  return made;
}

function follow(schema) {
  for (let i = 0; schema && schema.$ref && i < 20; i++) {
    schema = schema.$ref.slice(2).split('/').reduce(
      (at, key) => at && at[key.replace(/~1/g, '/').replace(/~0/g, '~')], api);
  }
  return schema || {};
}

const choices = schema => schema.anyOf || schema.oneOf;
const isNull = schema => schema.type === 'null';
// What is there where it is not null.
function filled(schema) {
  const s = follow(schema), others = (choices(s) || []).filter(one => !isNull(one));
  return choices(s) && others.length === 1 ? follow(others[0]) : s;
}
const isFile = schema => filled(schema).format === 'binary';
const isList = schema => filled(schema).type === 'array';

const samples = {
  date: '2026-01-31', time: '12:30:00', 'date-time': '2026-01-31T12:30:00Z', duration: 'PT1H',
  uuid: '123e4567-e89b-42d3-a456-426614174000', email: 'someone@example.org', uri: 'urn:example:1',
  ipv4: '192.0.2.1', ipv6: '2001:db8::1', base64: 'AAAA', binary: ''
};

function sampleText(s) {
  if (samples[s.format] !== undefined) return samples[s.format];
  const text = 'string'.slice(0, s.maxLength === undefined ? undefined : s.maxLength);
  return text.padEnd(s.minLength || 0, 'g');
}

function sampleNumber(s) {
  const above = s.exclusiveMinimum, step = s.multipleOf || 1;
  if (s.minimum !== undefined) return Math.ceil(s.minimum / step) * step;
  if (above !== undefined) return above + (s.exclusiveMaximum - above < 2 ? (s.exclusiveMaximum - above) / 2 : step);
  return s.maximum < 0 ? s.maximum : 0;
}

// A value to start from: what must be there, and what is there anyway.
function example(schema, depth = 0) {
  const s = follow(schema);
  for (const one of [schema || {}, s]) {
    if (one.default !== undefined) return one.default;
    if (one.examples && one.examples.length) return one.examples[0];
  }
  if (s.const !== undefined) return s.const;
  if (s.enum) return s.enum[0];
  if (depth > 6) return null;
  if (choices(s)) return choices(s).some(isNull) ? null : example(choices(s)[0], depth + 1);
  if (s.type === 'object' || s.properties) return exampleObject(s, depth);
  if (s.prefixItems) return s.prefixItems.map(one => example(one, depth + 1));
  if (s.type === 'array') return Array.from({length: Math.min(s.minItems || 0, 100)}, () => example(s.items, depth + 1));
  if (s.type === 'integer' || s.type === 'number') return sampleNumber(s);
  if (s.type === 'boolean') return true;
  return s.type === 'string' ? sampleText(s) : null;
}

function exampleObject(s, depth) {
  const made = {}, required = s.required || [];
  for (const [key, one] of Object.entries(s.properties || {})) {
    const known = follow(one), nullable = (choices(known) || []).some(isNull);
    if (required.includes(key) || one.default !== undefined || known.default !== undefined || nullable)
      made[key] = example(one, depth + 1);
  }
  return made;
}

function range(low, high, word) {
  if (low === undefined && high === undefined) return undefined;
  if (low === high) return `${low}${word}`;
  if (high === undefined) return `at least ${low}${word}`;
  return low === undefined ? `at most ${high}${word}` : `${low} to ${high}${word}`;
}

function rules(s) {
  return [range(s.minimum, s.maximum, ''), range(s.minLength, s.maxLength, ' characters'),
          range(s.minItems, s.maxItems, ' items'), s.exclusiveMinimum !== undefined && `> ${s.exclusiveMinimum}`,
          s.exclusiveMaximum !== undefined && `< ${s.exclusiveMaximum}`, s.uniqueItems && 'no two alike',
          s.multipleOf !== undefined && `a multiple of ${s.multipleOf}`, s.pattern && `matches ${s.pattern}`,
          s.default !== undefined && `default ${JSON.stringify(s.default)}`].filter(Boolean);
}

function kindOf(s) {
  if (s.$ref) return s.$ref.split('/').pop();
  if (choices(s)) return choices(s).map(kindOf).join(' | ');
  if (s.const !== undefined) return JSON.stringify(s.const);
  if (s.enum) return s.enum.map(one => JSON.stringify(one)).join(' | ');
  if (s.prefixItems) return `[${s.prefixItems.map(kindOf).join(', ')}]`;
  if (s.type === 'array') return `list of ${kindOf(s.items || {})}`;
  if (s.type === 'object' && s.additionalProperties) return `map of ${kindOf(s.additionalProperties)}`;
  if (s.format === 'binary') return 'file';
  return (s.type || 'any') + (s.format ? ` (${s.format})` : '');
}

// In a line: "integer, 1 to 100, default 20".
function describe(schema) {
  const inner = choices(schema || {}) ? filled(schema) : follow(schema);
  const own = rules(schema || {});
  return [kindOf(schema || {}), ...(own.length || choices(inner) ? own : rules(inner))].join(', ');
}

// The objects that a schema speaks of: itself, its items, what it may be one of.
function objectsIn(schema, depth = 0) {
  const s = follow(schema);
  if (depth > 4) return [];
  if (s.properties) return [[(schema.$ref || '').split('/').pop(), s]];
  const inner = choices(s) || s.prefixItems || [s.items, s.additionalProperties];
  return inner.filter(one => one && typeof one === 'object').flatMap(one => objectsIn(one, depth + 1));
}

function property(name, schema, required) {
  const words = schema.description || follow(schema).description;
  return make('div', null, make('b', {class: required ? 'required' : ''}, name), ': ', describe(schema),
              words && make('span', {class: 'words'}, ' — ' + words), tree(schema));
}

// Each object below a line that opens it; made when it is opened, for a schema may hold itself.
function tree(schema) {
  const objects = objectsIn(schema);
  if (!objects.length) return null;
  return make('div', {class: 'schema'}, ...objects.map(([name, s]) => {
    const inside = make('div', {class: 'schema'});
    const fill = () => inside.childNodes.length || inside.append(
      ...Object.entries(s.properties).map(([key, one]) => property(key, one, (s.required || []).includes(key))));
    return make('details', {ontoggle: fill}, make('summary', null, name || 'object'), inside);
  }));
}
