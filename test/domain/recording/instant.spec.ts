import { expect, it } from 'vitest';
import { readInstant } from '../../../src/domain/recording/instant.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

it.each([
  ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24 14:44:11+01:00', '2026-11-24T13:44:11.000Z'],
  ['0001-01-01t00:00:00z', '0001-01-01T00:00:00.000Z'],
  ['2026-11-24T01:02:03.4567Z', '2026-11-24T01:02:03.456Z'],
  // Today, where the date is a day on.
  ['2026-11-25T11:00:00Z', '2026-11-25T11:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(readInstant(text, now)).toEqual({ value: new Date(instant) });
});

it.each([
  ['0000-12-31T23:59:59Z', 'OUT_OF_RANGE', 'is before the year 1 in UTC'],
  ['-000001-12-31T23:59:59.000Z', 'OUT_OF_RANGE', 'is before the year 1 in UTC'],
  ['2026-11-25T13:00:00Z', 'OUT_OF_RANGE', 'is in the future: 2026-11-25'],
  ['+010000-01-01T00:00:00Z', 'OUT_OF_RANGE', 'is in the future: +010000-01-01'],
  ['2026-02-30', 'INVALID', 'must be an instant such as'],
  ['2026-11-24T24:00:00Z', 'INVALID', 'must be an instant such as'],
  ['24.11.2026', 'INVALID', 'must be an instant such as'],
])('%s is refused: %s', (text, code, message) => {
  expect(readInstant(text, now)).toMatchObject({
    problem: { code, message: expect.stringContaining(message) as string },
  });
});
