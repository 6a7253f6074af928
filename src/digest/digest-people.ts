// Who wants the week's figures by mail, by the ids of the page's people, and what each was told last: no address stands here. Kept in the desk's
// settings. Called by the page, tell-digest.ts and `waybill digest`.
import { z } from 'zod';
import { NOTICE_STATES } from '../domain/matter.ts';
import type { Records } from '../ports/records.ts';

/** Those of the page's own words. */
export const DIGEST_LANGUAGES = ['en', 'es'] as const;
export type DigestLanguage = (typeof DIGEST_LANGUAGES)[number];

const KEY = 'digest.readers';

/** `last`: of which week a person was told, and what came of it. `telling` is written before the call. */
const Reader = z.strictObject({
  language: z.enum(DIGEST_LANGUAGES),
  /** ISO 8601 UTC: what was due before is not owed. */
  since: z.string(),
  last: z
    .strictObject({
      /** Its first day. */
      week: z.string(),
      state: z.enum(NOTICE_STATES),
      attempts: z.number().int(),
      at: z.string(),
    })
    .nullable(),
});
export type Reader = z.infer<typeof Reader>;
const Readers = z.record(z.string(), Reader);

type Settings = Pick<Records, 'settings'>;

export function readReaders({ settings }: Settings): Readonly<Record<string, Reader>> {
  const text = settings.read(KEY);
  return text === null ? {} : Readers.parse(JSON.parse(text));
}

/** null: wants it no longer. Inside a write. */
export function keepReader(records: Settings, personId: string, reader: Reader | null): void {
  const { [personId]: _, ...others } = readReaders(records);
  records.settings.write(KEY, JSON.stringify(reader === null ? others : { ...others, [personId]: reader }));
}

/** In this language from now on, or no longer. Inside a write; what was told of a week stays told. */
export function chooseDigest(records: Settings, personId: string, language: DigestLanguage | null, at: string): void {
  const known = readReaders(records)[personId];
  const reader = language === null ? null : { since: at, last: null, ...known, language };
  keepReader(records, personId, reader);
}
