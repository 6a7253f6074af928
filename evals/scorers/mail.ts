// How well mail is read: MIME (stalwart), bounces (sisimai), and new text apart from quoted text (discourse, crisp, talon).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../../src/mail/parse-message.ts';
import { type Figure, type Miss, makeFigure } from '../figure.ts';
import { measureReplyExtraction } from './reply-extraction.ts';

export async function measureMail(publicDir: string): Promise<readonly Figure[]> {
  return [
    ...(await measureReplyExtraction(publicDir)),
    ...(await measureMime(publicDir)),
    ...(await measureBounces(publicDir)),
  ];
}

interface StalwartMessage {
  readonly parts: readonly {
    readonly headers: readonly {
      readonly name: unknown;
      readonly value: {
        readonly Text?: string;
        readonly Address?: { readonly List?: readonly { readonly address: string | null }[] };
      };
    }[];
  }[];
}

/** Every mail is parsed; where upstream read a subject or one From address, ours is the same. */
async function measureMime(publicDir: string): Promise<readonly Figure[]> {
  const folder = join(publicDir, 'mime_stalwart', 'dev');
  if (!existsSync(folder)) return [missing('mime_stalwart', folder)];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .sort();
  const unparsed: Miss[] = [];
  const compared = {
    subject: { right: 0, of: 0, misses: [] as Miss[] },
    from: { right: 0, of: 0, misses: [] as Miss[] },
  };
  for (const file of files) {
    const result = await parseMessage(readFileSync(join(folder, file)));
    if (!result.ok) {
      unparsed.push({ id: file });
      continue;
    }
    const head =
      (JSON.parse(readFileSync(join(folder, file.replace(/\.eml$/, '.json')), 'utf8')) as StalwartMessage).parts[0]
        ?.headers ?? [];
    const subject = head.find(({ name }) => name === 'subject')?.value.Text;
    const from = head.find(({ name }) => name === 'from')?.value.Address?.List;
    if (subject !== undefined)
      compare(compared.subject, file, subject.trim().replace(/\s+/g, ' '), result.value.subject.replace(/\s+/g, ' '));
    if (from?.length === 1 && from[0]?.address)
      compare(compared.from, file, from[0].address.toLowerCase(), result.value.from[0]?.address ?? '');
  }
  return [
    makeFigure('mime_stalwart', 'mails parsed', files.length, unparsed),
    {
      task: 'mime_stalwart',
      measure: 'subject as upstream reads it',
      value: compared.subject.right,
      of: compared.subject.of,
      misses: compared.subject.misses,
    },
    {
      task: 'mime_stalwart',
      measure: 'From address as upstream reads it',
      value: compared.from.right,
      of: compared.from.of,
      misses: compared.from.misses,
    },
  ];
}

function compare(
  tally: { right: number; of: number; misses: Miss[] },
  file: string,
  expected: string,
  actual: string,
): void {
  tally.of += 1;
  if (expected === actual) tally.right += 1;
  else tally.misses.push({ id: file, shows: `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}` });
}

/** No bounce, report or automatic reply may be taken for a person's mail: that is what would be answered. */
async function measureBounces(publicDir: string): Promise<readonly Figure[]> {
  const folder = join(publicDir, 'bounce_sisimai');
  if (!existsSync(folder)) return [missing('bounce_sisimai', folder)];
  const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { file: string; kind: string });
  const tallies = new Map<string, { right: number; of: number; misses: Miss[] }>();
  for (const { file, kind } of rows.filter(
    (row) => row.file.startsWith('dev/') && existsSync(join(folder, row.file)),
  )) {
    const result = await parseMessage(readFileSync(join(folder, file)));
    const tally = tallies.get(kind) ?? { right: 0, of: 0, misses: [] };
    tallies.set(kind, tally);
    compare(
      tally,
      file,
      kind.startsWith('not') ? 'person' : 'machine',
      result.ok && result.value.machineMail ? 'machine' : 'person',
    );
  }
  return [...tallies].map(([kind, tally]) => ({
    task: 'bounce_sisimai',
    measure: `${kind}: recognised, so never answered`,
    value: tally.right,
    of: tally.of,
    misses: tally.misses,
  }));
}

const missing = (task: string, folder: string): Figure => ({
  task,
  measure: `not measured: ${folder} is missing`,
  value: 0,
  of: 0,
  misses: [],
});
