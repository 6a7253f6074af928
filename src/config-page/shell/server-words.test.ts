import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tellServer } from './server-words.ts';

/** The sentences that stand in these files of the server behind this word. */
async function sentencesOf(path: string, pattern: RegExp): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8');
  return [...text.matchAll(pattern)].map(([, sentence]) => (sentence ?? '').replaceAll("\\'", "'"));
}

test('each reason of the rules and limits that come along is told in Spanish, and in English as it is', async () => {
  const { rules } = JSON.parse(await readFile('src/policy/default-policy.json', 'utf8')) as {
    rules: { detail: string }[];
  };
  const limits = await Promise.all(
    ['hard-limits', 'context-limits', 'evaluate-policy'].map((name) =>
      sentencesOf(`src/policy/${name}.ts`, /detail:\s*'([^']+)'/g),
    ),
  );
  const all = [...rules.map(({ detail }) => detail), ...limits.flat()];
  expect(all.length).toBeGreaterThan(45);
  expect(all.filter((sentence) => tellServer(sentence, 'es') === sentence)).toEqual([]);
  expect(all.filter((sentence) => tellServer(sentence, 'en') !== sentence)).toEqual([]);
});

test('each way in which a decision or a file is refused is told in Spanish', async () => {
  const faults = await sentencesOf('src/http/desk/decision-words.ts', /message:\s*'([^']+)'/g);
  const why = await Promise.all(
    ['knowledge/read-knowledge-file', 'knowledge/decode-text', 'documents/read-document'].map((name) =>
      sentencesOf(`src/${name}.ts`, /failed\('([^']+)'\)/g),
    ),
  );
  const all = [...faults, ...why.flat().map((rest) => `returns (2026).pdf ${rest}.`)];
  expect(all.length).toBeGreaterThan(14);
  expect(all.filter((sentence) => tellServer(sentence, 'es') === sentence)).toEqual([]);
});

test('each fault of a piece of marketing and of a list of consents is told in Spanish', async () => {
  const piece = await sentencesOf('src/domain/marketing.ts', /, '([^']+ [^']+)'\)/g);
  const list = await sentencesOf('src/privacy/import-consents.ts', /(?:, |= )'([^'|\n]+ [^'|\n]+)'/g);
  const all = [
    ...piece.map((said) => `marketing.texts.en.text: ${said}`),
    ...list.map((said) => `Line 3: address: ${said}`),
  ];
  expect(all.length).toBeGreaterThan(11);
  const english = (told: string) => [...piece, ...list].some((said) => told.includes(said));
  expect(all.map((sentence) => tellServer(sentence, 'es')).filter(english)).toEqual([]);
  expect(tellServer('Line 1: the columns address, wording are missing.', 'es')).toBe(
    'Línea 1: faltan las columnas address, wording.',
  );
});

test.each([
  ['Ana Vidal changed this draft. Look at it once more.', 'Ana Vidal cambió este borrador. Mírelo otra vez.'],
  [
    'Somebody in the mailbox sent this reply. Nothing else was done.',
    'Alguien en el buzón envió esta respuesta. No se hizo nada más.',
  ],
  [
    'Adds to mails 3, 4, still unanswered: this reply covers all of it and replaces the earlier draft.',
    'Se suma a los correos 3, 4, aún sin contestar: esta respuesta lo abarca todo y sustituye al borrador anterior.',
  ],
  ['Somebody was quicker: it is with Ben Ode now.', 'Alguien fue más rápido: ahora lo tiene Ben Ode.'],
  ['big.pdf has more than 10 MB.', 'big.pdf tiene más de 10 MB.'],
  ['A sentence that the desk wrote itself.', 'A sentence that the desk wrote itself.'],
])('%s', (sentence, told) => {
  expect(tellServer(sentence, 'es')).toBe(told);
});
