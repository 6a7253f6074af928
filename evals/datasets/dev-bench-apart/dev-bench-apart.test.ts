import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf, hashBench, listSentences, readDigests } from './hash-sentences.ts';

const DATASETS = join(import.meta.dirname, '..');
const FIXTURES = join(DATASETS, '..', '..', 'src', 'classify', 'fixtures');
const filesOf = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Each mail's subject and body, as it stands in a file of one mail a line. */
const readMails = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      if (!file.endsWith('.jsonl'))
        return line
          .replaceAll('||', '\n')
          .replace(/\{[^}]{0,80}\}/, '\n')
          .replaceAll('\\n', '\n');
      const { subject, body } = JSON.parse(line) as { subject: string; body: string };
      return `${subject}\n${body}`;
    });

const files = [
  ...filesOf(FIXTURES, '.txt'),
  ...filesOf(join(DATASETS, 'training'), '.txt'),
  ...filesOf(join(DATASETS, 'desk-mails'), '.jsonl'),
];
const kept = readDigests();
/** Forms of address that any two letters share. */
const EVERYBODYS = new Set(['sehr geehrte damen und herren', 'to whom it may concern']);

describe('the dev bench stays out of what rules and model are made from', () => {
  test.each(files.map((file) => [relative(join(DATASETS, '..', '..'), file), file]))(
    '%s holds no sentence of it',
    (_, file) => {
      const sentences = readMails(file).flatMap((mail) => [...listSentences(mail)]);
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.filter((sentence) => kept.has(digestOf(sentence)) && !EVERYBODYS.has(sentence))).toEqual([]);
    },
  );

  test('the digests are those of the bench, where it lies beside the project', async () => {
    const fresh = await hashBench();
    expect([...kept], 'run evals/datasets/dev-bench-apart/hash-sentences.ts').toEqual(fresh ?? [...kept]);
    expect(kept.size).toBeGreaterThan(400);
  });

  test('a sentence is known again in capitals, without accents, with other numbers and wrapped elsewhere', () => {
    const [digest] = [...listSentences('Où est ma commande n° 4711 ?')].map(digestOf);
    expect([...listSentences('Bonjour.\nOU EST MA\ncommande n° 99! Merci')].map(digestOf)).toContain(digest);
  });
});
