import { expect, test } from 'vitest';
import { maxBodyBytes } from '#preview/body.ts';
import { runPreview } from '#tests/preview/running.ts';

test.each([
  ['no JSON', '/api/command', '{"text":'],
  ['an empty body', '/api/command', ''],
  ['a number', '/api/command', '1'],
  ['null', '/api/command', 'null'],
  ['neither text nor command', '/api/command', '{}'],
  ['text and command at once', '/api/command', { text: '/ping', command: 'ping', options: {}, share: false }],
  ['a text that is no text', '/api/command', { text: ['/ping'] }],
  ['an option that is no text', '/api/command', { command: 'ping', options: { a: 1 }, share: false }],
  ['share as a word', '/api/command', { command: 'ping', options: {}, share: 'true' }],
  ['a text of 8,001 characters', '/api/command', { text: 'x'.repeat(8001) }],
  ['a customId of 101 characters', '/api/component', { customId: 'x'.repeat(101), ephemeral: true }],
  ['a click without its message', '/api/component', { customId: 'x' }],
  ['a message without its text', '/api/message', { action: 'x' }],
  ['a message of 8,001 characters', '/api/message', { action: 'x', text: 'x'.repeat(8001) }],
  ['an action of 33 characters', '/api/message', { action: 'x'.repeat(33), text: '' }],
  ['suggestions without an option', '/api/autocomplete', { command: 'ping', typed: '', given: {} }],
  ['an extra key', '/api/component', { customId: 'x', ephemeral: true, more: 1 }],
])('the server refuses %s', async (_title, path, body) => {
  const visitor = await runPreview();
  expect((await visitor.post(path, body)).status).toBe(400);
});

test('a form of another site, which needs no leave to send text, is refused', async () => {
  const visitor = await runPreview();
  const headers = { 'content-type': 'text/plain' };
  expect((await visitor.post('/api/command', { text: '/ping' }, headers)).status).toBe(400);
});

test('a text of 8,000 characters and a body of the largest size are still read', async () => {
  const visitor = await runPreview();
  expect((await visitor.post('/api/command', { text: 'x'.repeat(8000) })).status).toBe(200);
  const padded = JSON.stringify({ text: '/ping' }).padEnd(maxBodyBytes);
  expect((await visitor.post('/api/command', padded)).status).toBe(200);
  expect((await visitor.post('/api/command', `${padded} `)).status).toBe(413);
});

test('a name that every object has is no option', async () => {
  const visitor = await runPreview();
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const body = `{"command":"ping","options":{"${name}":"x"},"share":false}`;
    const { status } = await visitor.post('/api/command', body);
    expect(status, name).toBeLessThan(500);
  }
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

test.each(['/api/command', '/api/unknown', '/data/documents', '/..%2f..%2fpackage.json'])(
  'there is nothing to get at %s',
  async (path) => {
    const visitor = await runPreview();
    expect((await visitor.get(path)).status).toBe(404);
  },
);
