import { describe, expect, test } from 'vitest';
import { DeskFacts } from './desk.ts';
import { isDeskOpen, oneWorkingDayAfter, readDeskHours } from './desk-hours.ts';

const berlin = readDeskHours({
  timeZone: 'Europe/Berlin',
  hours: { days: 'Monday to Friday', from: '09:00', to: '17:00' },
});

describe('desk hours', () => {
  test('that are missing or unreadable are Monday to Friday, nine to five', () => {
    for (const hours of [{}, { days: 'werktags', from: 'früh', to: 'spät' }, { from: '17:00', to: '09:00' }])
      expect(readDeskHours({ timeZone: 'UTC', hours })).toMatchObject({ fromMinutes: 540, toMinutes: 1_020 });
    expect([...readDeskHours({ timeZone: 'UTC', hours: { days: 'täglich' } }).weekdays]).toEqual([1, 2, 3, 4, 5]);
  });

  test('are read as people write them', () => {
    const days = (text: string) => [...readDeskHours({ timeZone: 'UTC', hours: { days: text } }).weekdays].sort();
    expect(days('Mon-Thu, Sat')).toEqual([1, 2, 3, 4, 6]);
    expect(days('Friday to Monday')).toEqual([0, 1, 5, 6]);
    expect(days('Tuesdays and Wednesdays')).toEqual([2, 3]);
    expect(readDeskHours({ timeZone: 'UTC', hours: { from: '8.30', to: '6 pm' } })).toMatchObject({
      fromMinutes: 510,
      toMinutes: 1_080,
    });
  });

  test('are those of the zone, in summer and in winter', () => {
    expect(isDeskOpen(berlin, '2026-11-20T08:00:00Z')).toBe(true);
    expect(isDeskOpen(berlin, '2026-07-20T07:00:00Z')).toBe(true);
    expect(isDeskOpen(berlin, '2026-11-20T07:59:00Z')).toBe(false);
    expect(isDeskOpen(berlin, '2026-11-20T16:00:00Z')).toBe(false);
    expect(isDeskOpen(berlin, '2026-11-21T10:00:00Z')).toBe(false);
  });
});

describe('holidays', () => {
  const closed = readDeskHours({
    timeZone: 'Europe/Berlin',
    hours: {
      days: 'Monday to Friday',
      from: '09:00',
      to: '17:00',
      holidays: [{ from: '2026-12-24', to: '2027-01-01' }, { from: '2026-11-18' }],
    },
  });

  test('are no working days, in the zone of the desk', () => {
    expect(isDeskOpen(closed, '2026-11-18T10:00:00Z')).toBe(false);
    expect(isDeskOpen(closed, '2026-11-19T10:00:00Z')).toBe(true);
    expect(isDeskOpen(closed, '2027-01-01T10:00:00Z')).toBe(false);
    expect(isDeskOpen(closed, '2027-01-04T10:00:00Z')).toBe(true);
  });

  test('put a deadline off until the desk is there again', () => {
    expect(oneWorkingDayAfter(closed, '2026-11-17T10:30:00Z')).toBe('2026-11-19T10:30:00.000Z');
    expect(oneWorkingDayAfter(closed, '2026-12-23T15:00:00Z')).toBe('2027-01-04T15:00:00.000Z');
    expect(oneWorkingDayAfter(closed, '2026-12-25T10:00:00Z')).toBe('2027-01-05T08:00:00.000Z');
  });

  test('that end before they begin, or last longer than a desk is away, are refused', () => {
    const parse = (holiday: object) =>
      DeskFacts.safeParse({ confirmedAt: '2026-11-01T00:00:00Z', hours: { holidays: [holiday] } }).success;
    expect(parse({ from: '2026-12-24' })).toBe(true);
    expect(parse({ from: '2026-12-24', to: '2026-12-23' })).toBe(false);
    expect(parse({ from: '2026-12-24', to: '2027-12-23' })).toBe(false);
    expect(parse({ from: '2026-02-30' })).toBe(false);
  });
});

describe('one working day', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['on a Tuesday morning is Wednesday', '2026-11-17T10:30:00Z', '2026-11-18T10:30:00.000Z'],
    ['on a Friday afternoon is Monday', '2026-11-20T15:00:00Z', '2026-11-23T15:00:00.000Z'],
    ['early in the morning counts from the opening', '2026-11-17T03:00:00Z', '2026-11-18T08:00:00.000Z'],
    ['in the evening counts from the next opening', '2026-11-17T20:00:00Z', '2026-11-19T08:00:00.000Z'],
    ['on a Saturday counts from Monday', '2026-11-21T12:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['over the end of summer time is the same time of day', '2026-10-23T10:00:00Z', '2026-10-26T11:00:00.000Z'],
    ['over the beginning of summer time too', '2026-03-27T11:00:00Z', '2026-03-30T10:00:00.000Z'],
  ];
  for (const [name, from, to] of cases) test(name, () => expect(oneWorkingDayAfter(berlin, from)).toBe(to));

  test('always ends, also for a desk that works one day a week, at the edge of the world', () => {
    const hours = readDeskHours({
      timeZone: 'Pacific/Kiritimati',
      hours: { days: 'Sunday', from: '00:00', to: '24:00' },
    });
    expect(oneWorkingDayAfter(hours, '2026-11-20T09:00:00Z')).toBe('2026-11-28T10:00:00.000Z');
  });
});
