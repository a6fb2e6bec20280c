import { afterEach, describe, expect, it, vi } from 'vitest';
import { requireNode } from '../../src/requireNode.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('requireNode', () => {
  it.each(['22.14.0', '23.0.0', '24.21.0', '26.0.0'])('lets Node %s pass', (version) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    requireNode(version);
    expect(exit).not.toHaveBeenCalled();
  });

  it.each(['20.20.2', '22.13.1', '18.0.0'])('ends the program on Node %s and says why', (version) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    requireNode(version);
    expect(exit).toHaveBeenCalledWith(1);
    expect(log.mock.calls[0]?.[0]).toContain(`batchfit needs Node 22.14 or later; this is ${version}.`);
  });
});
