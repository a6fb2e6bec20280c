import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';
import { probedServer } from '../support/probedServer.ts';

const server = probedServer();

describe('random operations over the whole schema', () => {
  it('1,500 of them get data or a client error, never a fault of ours', async () => {
    const report = await fuzz(server.url, 20261124, (sent) => sent < 1500);
    expect(report.faults.slice(0, 3)).toEqual([]);
    expect(report.byCode).not.toHaveProperty('NONE');
    // They would show nothing if all of them were refused.
    expect(report.answered).toBeGreaterThan(300);
  });

  server.survives({ tablesIntact: false });
});
