import { describe, expect, test } from 'vitest';
import { killPrograms } from './rounds.ts';

describe('programs that are killed while they change a library', () => {
  test('lose nothing that they told, show nothing half, and leave nothing behind', {
    timeout: 120_000,
  }, async () => {
    const tally = await killPrograms({ kills: 6, seed: 3, real: 0.2 });
    expect(tally).toMatchObject({ lost: [], halfVisible: [], orphans: [], errors: [] });
    expect(tally.kills).toBeGreaterThanOrEqual(6);
    expect(tally.told).toBeGreaterThan(0);
  });
});
