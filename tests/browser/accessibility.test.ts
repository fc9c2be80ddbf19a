import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { send, useBrowser } from '#tests/browser/visit.ts';
import { commandsOnMessages } from '#tests/fixtures/commands.ts';

const visit = useBrowser();

/** Every rule of axe that this page breaks, with the elements that break it. */
async function findViolations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`);
}

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['a phone, light', { colorScheme: 'light', ...phone }],
  ['a phone, dark', { colorScheme: 'dark', ...phone }],
] as const)('axe finds nothing wrong (%s)', (_title, options) => {
  test('when the page opens', async () => {
    expect(await findViolations(await visit(options))).toEqual([]);
  });

  test('with the list of commands open', async () => {
    const page = await visit(options);
    await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/');
    await page.getByRole('option').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('with fields and a marked suggestion', async () => {
    const page = await visit(options);
    await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/figures ');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page)).toEqual([]);
  });

  test('with a message of one’s own and what is offered on it', async () => {
    const page = await visit({ ...options, commands: commandsOnMessages });
    await send(page, 'The harbour is closed');
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('button', { name: 'Check a text' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('with a field for a long text', async () => {
    const page = await visit({ ...options, commands: commandsOnMessages });
    await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/check-text ');
    await page.getByRole('textbox', { name: 'text' }).fill('one\ntwo');
    expect(await findViolations(page)).toEqual([]);
  });

  test('with answers, private and shared', async () => {
    const page = await visit(options);
    for (const text of ['/help', '/source', '/dance', '/figures topic: *']) await send(page, text);
    await send(page, '/who-said quote: * share: true');
    expect(await findViolations(page)).toEqual([]);
  });
});
