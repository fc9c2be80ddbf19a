import { describe, expect, test } from 'vitest';
import { killPrograms } from './rounds.ts';

describe('programs that are killed while they change a library', () => {
  test('lose nothing that they told, show nothing half, and leave nothing behind', {
    timeout: 120_000,
  }, async () => {
    const tally = await killPrograms({ kills: 8, seed: 8, real: 0.25 });
    expect(tally).toMatchObject({ lost: [], halfVisible: [], orphans: [], errors: [] });
    expect(tally.kills).toBeGreaterThanOrEqual(8);
    expect(tally.told).toBeGreaterThan(10);
  });
});
