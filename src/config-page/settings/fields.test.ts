// What two admins changed of the same part is put together field by field, and nothing of either is lost unseen.
import { expect, test } from 'vitest';
import { fieldKey, isSameText, listFieldChanges, listMergeFields, mergeFields } from './fields.ts';

const BASE = { brandName: 'Shop', greeting: { en: 'Hello {name},', de: 'Hallo,' }, words: ['asap'] };
const text = (value: object) => JSON.stringify(value);

test('the fields that differ are named, whatever the space and the order between them', () => {
  const other = { words: ['asap', 'no problem'], greeting: { de: 'Hallo,' }, brandName: 'Shop', signature: 'We' };
  expect(listFieldChanges(text(BASE), JSON.stringify(other, null, 4))).toEqual([
    { path: ['greeting', 'en'], before: 'Hello {name},', after: undefined },
    { path: ['words'], before: ['asap'], after: ['asap', 'no problem'] },
    { path: ['signature'], before: undefined, after: 'We' },
  ]);
  expect(isSameText('voice', text({ a: { x: 1, y: 2 } }), '{ "a": { "y": 2, "x": 1 } }')).toBe(true);
  expect(isSameText('voice', text({ a: [1, 2] }), text({ a: [2, 1] }))).toBe(false);
  expect(isSameText('template', 'a', 'a ')).toBe(false);
  expect(listFieldChanges('{', '{}')).toBeNull();
});

test('what each changed alone stays as they made it; of what both changed the choice decides', () => {
  const mine = { ...BASE, brandName: 'Mine', greeting: { en: 'Hi,', de: 'Hallo,' } };
  const theirs = { ...BASE, brandName: 'Theirs', greeting: { en: 'Hello {name},' }, signature: 'They' };
  const fields = listMergeFields(text(BASE), text(mine), text(theirs)) ?? [];
  expect(fields.map(({ path, by }) => `${path.join('.')} ${by}`)).toEqual([
    'brandName both',
    'greeting.en mine',
    'greeting.de theirs',
    'signature theirs',
  ]);
  const merged = (choice: 'mine' | 'theirs') =>
    JSON.parse(mergeFields(fields, text(theirs), new Map([[fieldKey(['brandName']), choice]])));
  const rest = { greeting: { en: 'Hi,' }, words: ['asap'], signature: 'They' };
  expect(merged('mine')).toEqual({ ...rest, brandName: 'Mine' });
  expect(merged('theirs')).toEqual({ ...rest, brandName: 'Theirs' });
});

test('a field that one took away is gone, and leaves no empty object behind', () => {
  const fields = listMergeFields(text({ a: { b: 1 }, c: 1 }), text({ c: 1 }), text({ a: { b: 1 }, c: 2 })) ?? [];
  expect(JSON.parse(mergeFields(fields, text({ a: { b: 1 }, c: 2 }), new Map()))).toEqual({ c: 2 });
});

test('a name of JavaScript itself is a field like any other', () => {
  const hostile = '{"__proto__": {"x": 1}, "constructor": {"y": 2}}';
  expect(listFieldChanges('{}', hostile)).toHaveLength(2);
  mergeFields(listMergeFields('{}', hostile, '{}') ?? [], '{}', new Map());
  expect(({} as { x?: number }).x).toBeUndefined();
});
