import { expect, test } from 'vitest';
import { send, useBrowser } from '#tests/browser/visit.ts';

const visit = useBrowser();

const lightness = `(() => {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
  return red + green + blue > 380 ? 'light' : 'dark';
})()`;

test.each(['light', 'dark'] as const)('a system set to %s gets a page of that kind', async (colorScheme) => {
  const page = await visit({ colorScheme });
  expect(await page.evaluate(lightness)).toBe(colorScheme);
});

test('the other colours are one click away and are kept', async () => {
  const page = await visit({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await page.evaluate(lightness)).toBe('dark');
  await page.reload();
  await page.getByRole('button', { name: 'Light colours' }).waitFor();
  expect(await page.evaluate(lightness)).toBe('dark');
});

test('a phone of 360 pixels shows everything without scrolling sideways', async () => {
  const page = await visit({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const width = 'document.documentElement.scrollWidth';
  expect(await page.evaluate(width)).toBe(360);
  const log = 'document.getElementById("log").scrollWidth';
  for (const text of [
    '/help',
    '/who-said quote: *',
    '/figures topic: *',
    '/source',
    `/dance${'x'.repeat(300)}`,
  ]) {
    await send(page, text);
    expect(await page.evaluate(log), text).toBeLessThanOrEqual(360);
  }
  await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/who-said ');
  await page.getByRole('option').first().waitFor();
  expect(await page.evaluate(width)).toBe(360);
});

test.each([
  ['a phone', { width: 360, height: 740 }],
  ['a tablet', { width: 1024, height: 768 }],
])(
  '%s shows no hints on keys, and what a field is for stands clear of the fields',
  async (_title, viewport) => {
    const page = await visit({ viewport, isMobile: true, hasTouch: true });
    expect(await page.locator('.keys').isVisible()).toBe(false);
    await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/who-said ');
    await page.locator('#about-quote').waitFor();
    expect(await page.locator('.keys').isVisible()).toBe(false);
    const covered = `(() => {
    const about = document.getElementById('about-quote').getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.fields input')].map((each) => each.getBoundingClientRect());
    return boxes.filter(({ top, bottom }) => top < about.bottom && bottom > about.top).length;
  })()`;
    expect(await page.evaluate(covered)).toBe(0);
  },
);

test.each(['/who-said', '/figures', '/source', '/help'])(
  'a desktop shows in full what every field of %s is for',
  async (command) => {
    const page = await visit();
    await page.getByRole('textbox', { name: 'Your question' }).pressSequentially(`${command} `);
    await page.locator('.option input').first().waitFor();
    const cut = `[...document.querySelectorAll('.option input')].filter((input) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      pen.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return pen.measureText(input.placeholder).width > room;
    }).map(({ id }) => id)`;
    expect(await page.evaluate(cut)).toEqual([]);
  },
);

test('on a phone optional fields stand side by side, and so do share and send', async () => {
  const page = await visit({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await page.getByRole('textbox', { name: 'Your question' }).pressSequentially('/who-said ');
  await page.locator('#about-quote').waitFor();
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y;
  expect(await top('#option-source')).toBe(await top('#option-speaker'));
  expect(await top('#option-speaker')).not.toBe(await top('#option-quote'));
  expect(await top('.share')).toBe(await top('.bar > button'));
});

test('whoever has a keyboard is told its keys', async () => {
  const page = await visit();
  expect(await page.locator('.keys').isVisible()).toBe(true);
});

test('nothing moves for those who ask for no motion', async () => {
  const page = await visit({ reducedMotion: 'reduce' });
  const moving = `[...document.querySelectorAll('*')].filter((each) => {
    const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(each);
    return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none';
  }).length`;
  expect(await page.evaluate(moving)).toBe(0);
});
