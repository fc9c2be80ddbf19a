import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BusyError, busy } from '#answering/busy.ts';
import { defineCommand } from '#command/define.ts';
import { encodeState } from '#command/state.ts';
import { checkText, echo, echoCommands, listWords } from '#tests/fixtures/commands.ts';
import { runPreview, type Visitor } from '#tests/preview/running.ts';

const componentsV2 = 1 << 15;
const ephemeral = 1 << 6;
const newMessage = 4;
const updateMessage = 7;

async function post(visitor: Visitor, path: string, body: unknown) {
  const { status, body: reply } = await visitor.post(path, body);
  expect(status).toBe(200);
  return JSON.parse(reply);
}

/** The first message of an answer. */
async function ask(visitor: Visitor, path: string, body: unknown) {
  return (await post(visitor, path, body)).first;
}

test('the page learns every command, its options and examples ready to be sent', async () => {
  const visitor = await runPreview();
  const { commands } = JSON.parse((await visitor.get('/api/commands')).body);
  expect(commands.map(({ name }: { name: string }) => name)).toEqual([
    'who-said',
    'figures',
    'source',
    'ping',
  ]);
  expect(commands[0]).toMatchObject({
    description: 'Who said these words',
    examples: ['/who-said quote: the harbour is closed'],
  });
  expect(commands[0].options[1]).toEqual({
    name: 'speaker',
    description: 'A text',
    required: false,
    maxLength: 100,
    completes: true,
  });
});

test('the page learns what is offered on a message, and which text has no suggestions', async () => {
  const visitor = await runPreview({ commands: [...echoCommands, checkText] });
  const { commands } = JSON.parse((await visitor.get('/api/commands')).body);
  expect(commands.map(({ messageAction }: { messageAction: string | null }) => messageAction)).toEqual([
    ...echoCommands.map(() => null),
    'Check a text',
  ]);
  expect(commands.at(-1).options[0]).toMatchObject({ name: 'text', maxLength: 6000, completes: false });
});

test('a command chosen on a message is answered about its text, to its asker alone', async () => {
  const visitor = await runPreview({ commands: [checkText] });
  const body = { action: 'Check a text', text: '> The **harbour** is closed' };
  const reply = await ask(visitor, '/api/message', body);
  expect(reply).toMatchObject({ type: newMessage, data: { flags: componentsV2 | ephemeral } });
  expect(JSON.stringify(reply.data)).toContain('"The harbour is closed"');
});

test('an answer that no button can turn comes with all its messages', async () => {
  const visitor = await runPreview({ commands: [listWords] });
  const text = Array.from({ length: 12 }, (_, place) => `word-number-${place}`).join(' ');
  const typed = await post(visitor, '/api/command', { text: `/list-words text: ${text} share: true` });
  expect(typed.followUps.map(({ flags }: { flags: number }) => flags)).toEqual([componentsV2, componentsV2]);
  const chosen = await post(visitor, '/api/message', { action: 'List its words', text });
  expect(JSON.stringify(chosen.followUps[1])).toContain('word-number-11');
  expect(chosen.followUps[1].flags).toBe(componentsV2 | ephemeral);
});

test('a command takes a text of 6,000 characters, filled in, typed or on a message', async () => {
  const visitor = await runPreview({ commands: [checkText] });
  const text = 'x'.repeat(6000);
  for (const [path, body] of [
    ['/api/command', { command: 'check-text', options: { text }, share: false }],
    ['/api/command', { text: `/check-text text: ${text} share: false` }],
    ['/api/message', { action: 'Check a text', text }],
  ] as const) {
    expect(JSON.stringify((await ask(visitor, path, body)).data)).toContain('xxx');
  }
});

test('a typed command is answered to its asker alone', async () => {
  const visitor = await runPreview();
  const reply = await ask(visitor, '/api/command', { text: '/figures topic: arrests' });
  expect(reply.type).toBe(newMessage);
  expect(reply.data.flags).toBe(componentsV2 | ephemeral);
  expect(reply.data.allowed_mentions).toEqual({ parse: [] });
  expect(JSON.stringify(reply.data)).toContain('arrests');
});

test('a command with its options filled in is answered like the same words typed', async () => {
  const visitor = await runPreview();
  const typed = await ask(visitor, '/api/command', { text: '/figures topic: arrests' });
  const filled = { command: 'figures', options: { topic: 'arrests' }, share: false };
  expect(await ask(visitor, '/api/command', filled)).toEqual(typed);
});

test.each([
  ['in the form', { command: 'figures', options: { topic: 'arrests' }, share: true }],
  ['in the text', { text: '/figures topic: arrests share: true' }],
])('an answer that is shared %s is for everyone', async (_title, body) => {
  const visitor = await runPreview();
  const reply = await ask(visitor, '/api/command', body);
  expect(reply.data.flags).toBe(componentsV2);
});

test('a click on another view changes its message, a click on share makes a new one for everyone', async () => {
  const visitor = await runPreview();
  const request = { command: 'figures', options: { topic: 'arrests' }, page: 2 };
  const view = { customId: encodeState('view', request), ephemeral: true };
  expect(await ask(visitor, '/api/component', view)).toMatchObject({ type: updateMessage });
  const share = { customId: encodeState('share', request), ephemeral: true };
  const shared = await ask(visitor, '/api/component', share);
  expect(shared).toMatchObject({ type: newMessage, data: { flags: componentsV2 } });
});

test.each([
  ['an unknown command', '/api/command', { text: '/dance' }, /dance/],
  ['a missing option', '/api/command', { command: 'figures', options: {}, share: false }, /needs topic/],
  ['an action of unknown make', '/api/message', { action: 'x', text: 'y' }, /no longer offers/],
  ['a button of unknown make', '/api/component', { customId: 'x', ephemeral: true }, /older version/],
])('%s is explained to the asker alone', async (_title, path, body, sentence) => {
  const visitor = await runPreview();
  const reply = await ask(visitor, path, body);
  expect(reply).toMatchObject({ type: newMessage, data: { flags: componentsV2 | ephemeral } });
  expect(JSON.stringify(reply.data.components)).toMatch(sentence);
});

test('suggestions come from the command, and none from an unknown one', async () => {
  const visitor = await runPreview();
  const question = { command: 'who-said', option: 'source', typed: '', given: {} };
  const { choices } = await post(visitor, '/api/autocomplete', question);
  expect(choices).toContainEqual({ name: 'The harbour report', value: 'harbour-report' });
  expect(await post(visitor, '/api/autocomplete', { ...question, command: 'dance' })).toEqual({
    choices: [],
  });
});

test('a command that fails ends in an apology whose reference is in the log, and the next one is answered', async () => {
  const fall = new Error('The floor gave way');
  const broken = defineCommand({
    name: 'broken',
    description: 'Fails',
    options: {},
    examples: () => [],
    run: () => {
      throw fall;
    },
  });
  const logged: { reference?: string; err?: unknown }[] = [];
  const log = { error: (fields: object) => logged.push(fields) };
  const visitor = await runPreview({ commands: [broken, ...echoCommands], log });
  const reply = await ask(visitor, '/api/command', { text: '/broken' });
  expect(logged).toEqual([{ reference: expect.stringMatching(/^[0-9a-f]{8}$/), err: fall }]);
  expect(JSON.stringify(reply.data)).toContain(logged[0]?.reference);
  expect(JSON.stringify(reply.data)).not.toContain('floor');
  expect(await ask(visitor, '/api/command', { text: '/ping' })).toMatchObject({ type: newMessage });
});

test('a preview that has too much to do says so, suggests nothing, and takes that for no bug', async () => {
  const isBusy = () => Promise.reject(new BusyError(busy.full));
  const logged: object[] = [];
  const log = { error: (fields: object) => logged.push(fields) };
  const visitor = await runPreview({ log, parts: { typed: isBusy, suggest: isBusy, examples: isBusy } });
  const reply = await ask(visitor, '/api/command', { text: '/ping' });
  expect(JSON.stringify(reply.data)).toContain(busy.full);
  const typing = { command: 'ping', option: 'text', typed: '', given: {} };
  expect(await post(visitor, '/api/autocomplete', typing)).toEqual({ choices: [] });
  expect(await visitor.get('/api/commands')).toMatchObject({ status: 503, body: busy.full });
  expect(logged).toEqual([]);
});

test('whatever is typed comes back as data, never as a page', async () => {
  const repeat = defineCommand({
    ...echoCommands[0],
    name: 'repeat',
    description: 'Repeats',
    options: {
      text: { description: 'Anything', required: true, maxLength: 300, complete: () => [] },
    },
    examples: () => [],
    run: (_archive, options) => echo('repeat', options, { message: options.text }),
  });
  const visitor = await runPreview({ commands: [repeat] });
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('<script>alert(1)</script>'));
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { status, headers } = await visitor.post('/api/command', { text: `/repeat ${text}` });
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/json');
    }),
    { numRuns: 60 },
  );
});
