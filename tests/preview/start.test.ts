import { expect, test } from 'vitest';
import { answerHere } from '#answering/here.ts';
import { createDesk } from '#command/desk.ts';
import { PortError, startPreview } from '#preview/start.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';
import { runPreview } from '#tests/preview/running.ts';

const answering = answerHere(createDesk(echoCommands, emptyArchive));

test('the address names the loopback and the port that was taken', async () => {
  const { url } = await runPreview();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
});

test('a port that another program holds is told in one sentence', async () => {
  const visitor = await runPreview();
  const second = startPreview({ answering, port: Number(visitor.port) });
  await expect(second).rejects.toThrow(new PortError(`Port ${visitor.port} is in use by another program.`));
});

test('a stopped preview gives its port back, also while a browser holds on', async () => {
  const first = await startPreview({ answering, port: 0 });
  await (await fetch(first.url)).text();
  await first.stop();
  const second = await startPreview({ answering, port: Number(new URL(first.url).port) });
  expect(second.url).toBe(first.url);
  await second.stop();
});
