import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editJson } from './edit-json.ts';

const FILE = '{\n  "name": "A, {b}",\n  "list": ["x", "y"],\n  "signOff": {\n    "en": "Bye,"\n  }\n}\n';

describe('one value of a JSON text', () => {
  test('is set, and every other byte stays', () => {
    expect(editJson(FILE, ['signOff', 'en'], 'Cheers,')).toBe(FILE.replace('Bye,', 'Cheers,'));
    expect(editJson(FILE, ['signOff', 'de'], 'Gruß')).toBe(FILE.replace('"Bye,"', '"Bye,",\n    "de": "Gruß"'));
    expect(editJson(FILE, ['greeting', 'en'], 'Hi')).toBe(
      FILE.replace('\n  }\n}', '\n  },\n  "greeting": {\n    "en": "Hi"\n  }\n}'),
    );
    expect(editJson('{"a":1}', ['b', 'c'], 2)).toBe('{"a":1,"b": {"c":2}}');
  });

  test('is taken out, with the object that it leaves empty', () => {
    expect(editJson(FILE, ['list'], undefined)).toBe(FILE.replace('\n  "list": ["x", "y"],', ''));
    expect(JSON.parse(editJson(FILE, ['signOff', 'en'], undefined))).toEqual({ name: 'A, {b}', list: ['x', 'y'] });
    expect(editJson(FILE, ['none', 'en'], undefined)).toBe(FILE);
  });

  test('what is set and taken out in any order leaves every byte as it was', () => {
    const places = [['greeting', 'en'], ['greeting', 'de'], ['signOff', 'de'], ['signature']] as const;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.string(),
        (setting, removing, value) => {
          const set = setting.reduce((text, n) => editJson(text, places[n] ?? [], value), FILE);
          expect(JSON.parse(set)).toMatchObject({ greeting: { en: value, de: value }, signature: value });
          expect(removing.reduce((text, n) => editJson(text, places[n] ?? [], undefined), set)).toBe(FILE);
        },
      ),
      { numRuns: 100 },
    );
  });
});
