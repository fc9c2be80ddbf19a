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
  await page.getByRole('combobox', { name: 'Your question' }).pressSequentially('/who-said ');
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
    await page.getByRole('combobox', { name: 'Your question' }).pressSequentially('/who-said ');
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
