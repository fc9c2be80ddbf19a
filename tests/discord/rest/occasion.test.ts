import { describe, expect, it } from 'vitest';
import { longestBudget, occasionOf } from '#discord/rest/occasion.ts';

const at = (method: string, path: string) => occasionOf(method, `http://127.0.0.1:8080/api/v10${path}`);

describe('what a request is for', () => {
  it.each([
    ['POST', '/interactions/1/to-ken/callback', 'The first response to an interaction'],
    ['POST', '/interactions/1/to-ken/callback?with_response=true', 'The first response to an interaction'],
    ['POST', '/interactions/1/to-ken/callback/more', 'A request'],
    ['POST', '/interactions/to-ken/callback', 'A request'],
    ['PATCH', '/webhooks/1/to-ken/messages/@original', 'The edit of a response'],
    ['PATCH', '/webhooks/1/to-ken/messages/2?thread_id=3', 'The edit of a response'],
    ['DELETE', '/webhooks/1/to-ken/messages/@original', 'The removal of a response'],
    ['GET', '/webhooks/1/to-ken/messages/@original', 'A reading'],
    ['PATCH', '/webhooks/1/to-ken/messages/2/crosspost', 'A request'],
    ['POST', '/webhooks/1/to-ken', 'A follow-up'],
    ['POST', '/webhooks/1/to-ken?wait=true', 'A follow-up'],
    ['POST', '/webhooks/1/to-ken/github', 'A request'],
    ['PATCH', '/webhooks/1/to-ken', 'A request'],
    ['GET', '/gateway/bot', 'A reading'],
    ['GET', '/applications/1/commands', 'A reading'],
    ['POST', '/applications/1/commands', 'The writing of a command'],
    ['POST', '/applications/1/guilds/2/commands', 'The writing of a command'],
    ['PATCH', '/applications/1/commands/34', 'The writing of a command'],
    ['PUT', '/applications/1/guilds/2/commands', 'The writing of a command'],
    ['DELETE', '/applications/1/guilds/23/commands/34', 'The removal of a command'],
    ['PUT', '/applications/1/commands/3/permissions', 'A request'],
    ['POST', '/channels/1/messages', 'A request'],
    ['HEAD', '/gateway/bot', 'A request'],
  ])('is told by method and path: %s %s', (method, path, name) => {
    expect(at(method, path).name).toBe(name);
  });

  it('never takes longer than an interaction’s token lives', () => {
    expect(longestBudget).toBe(840_000);
    const all = [
      ...['/interactions/1/t/callback', '/webhooks/1/t', '/applications/1/commands', '/else'].map((path) =>
        at('POST', path),
      ),
      ...['/webhooks/1/t/messages/1', '/applications/1/commands/1'].map((path) => at('DELETE', path)),
      at('PATCH', '/webhooks/1/t/messages/1'),
      at('GET', '/gateway'),
    ];
    expect(all.map(({ budget }) => budget)).toEqual([
      2400, 840_000, 120_000, 60_000, 840_000, 120_000, 840_000, 60_000,
    ]);
  });
});
