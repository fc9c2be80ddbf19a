import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messages, send, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();
const picture = fileURLToPath(new URL('../../docs/preview.png', import.meta.url));
const widthInHeader = 16;
const longest = 300_000;

test('the picture of the README can be taken; TAKE_PICTURE=1 puts it in its place', async () => {
  const page = await visit({ viewport: { width: 1280, height: 1150 }, colorScheme: 'light' });
  await send(page, '/who-said quote: we cannot arrest our way out of this problem');
  await send(page, '/figures topic: arrests');
  await messages(page).first().scrollIntoViewIfNeeded();
  await page.evaluate('new Promise(requestAnimationFrame)');
  const taken = await page.screenshot({ animations: 'disabled' });
  expect(taken.readUInt32BE(widthInHeader)).toBe(1280);
  expect(taken.length).toBeLessThan(longest);
  if (process.env.TAKE_PICTURE) await writeFile(picture, taken);
});
