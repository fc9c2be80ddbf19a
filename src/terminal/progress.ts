import { cutAtGrapheme } from '#text/graphemes.ts';
import type { Output } from './output.ts';

/** Shows how far long work has come; nothing where nobody looks on. */
export type Progress = {
  /** So many are done, and what is now in hand. */
  show(done: number, current: string): void;
  /** Takes the bar away, so that what follows begins on a clean line. */
  clear(): void;
};

const barWidth = 24;
const plainWidth = 80;
const clearLine = '\r\u001b[K';
/** Less is done before a bar could be read. */
const fewest = 4;

/** A bar on a terminal, for `total` things to do. */
export function showProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total < fewest) return { show() {}, clear() {} };
  return {
    show(done, current) {
      const full = Math.round((done / total) * barWidth);
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done}/${total} `;
      const room = (output.columns ?? plainWidth) - bar.length - 1;
      output.write(`${clearLine}${bar}${cutAtGrapheme(current, Math.max(room, 1))}`);
    },
    clear: () => output.write(clearLine),
  };
}
