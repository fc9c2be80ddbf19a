import { describe, expect, test } from 'vitest';
import { runPreview } from '#tests/preview/running.ts';

describe('the preview answers this computer', () => {
  test.each(['127.0.0.1', 'localhost'])('under the name %s', async (name) => {
    const visitor = await runPreview();
    const { status } = await visitor.get('/', { host: `${name}:${visitor.port}` });
    expect(status).toBe(200);
  });

  test('when its own page asks', async () => {
    const visitor = await runPreview();
    const headers = { origin: `http://127.0.0.1:${visitor.port}`, 'sec-fetch-site': 'same-origin' };
    const { status } = await visitor.post('/api/command', { text: '/ping' }, headers);
    expect(status).toBe(200);
  });
});

describe('the preview refuses', () => {
  test.each([
    ['a foreign name that leads to this computer', { host: 'rebound.example' }],
    ['its own name with another port', { host: '127.0.0.1:1' }],
    ['its own name without a port', { host: 'localhost' }],
    ['its own name as a part of another', { host: '127.0.0.1.example' }],
  ])('%s', async (_title, headers) => {
    const visitor = await runPreview();
    const { status, body } = await visitor.get('/', headers);
    expect(status).toBe(403);
    expect(body).toBe('This page answers only to this computer.');
  });

  test.each([
    ['a page from elsewhere', { origin: 'https://elsewhere.example' }],
    ['a page of another local server', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['what the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_title, headers) => {
    const visitor = await runPreview();
    expect((await visitor.post('/api/command', { text: '/ping' }, headers)).status).toBe(403);
    expect((await visitor.post('/api/message', { action: 'x', text: 'y' }, headers)).status).toBe(403);
  });
});

test('every answer forbids foreign content, framing, sniffing and referrers, refusals too', async () => {
  const visitor = await runPreview();
  const answers = [
    visitor.get('/'),
    visitor.get('/assets/main.ts'),
    visitor.get('/api/commands'),
    visitor.get('/nowhere'),
    visitor.get('/', { host: 'rebound.example' }),
    visitor.post('/api/command', '{'),
    visitor.post('/api/command', ' '.repeat(100_000)),
  ];
  for (const { headers } of await Promise.all(answers)) {
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        "trusted-types 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  }
});
