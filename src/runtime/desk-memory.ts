// A desk remembers where its settings, its knowledge, its shop and its Maildir are, so that `replay` and `retry` need only its database.
// What a command says itself counts more.
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Records } from '../ports/records.ts';

const KEY = 'desk';
const Place = z.string().nullable();
const DeskMemory = z.object({
  voice: Place,
  desk: Place,
  policy: Place,
  /** Missing in what an earlier Waybill remembered. */
  templates: Place.optional(),
  knowledge: Place.optional(),
  prompts: Place.optional(),
  shop: Place,
  maildir: Place,
  authservId: Place,
});
export type DeskMemory = z.infer<typeof DeskMemory>;

const NOTHING: DeskMemory = { voice: null, desk: null, policy: null, shop: null, maildir: null, authservId: null };

/** What is given, and for the rest what the desk remembers. Paths are absolute. */
export function recallDesk(records: Records, given: DeskMemory): DeskMemory {
  const stored = records.settings.read(KEY);
  const parsed = stored === null ? null : DeskMemory.safeParse(JSON.parse(stored));
  const remembered = parsed?.success ? parsed.data : NOTHING;
  const path = (name: 'voice' | 'desk' | 'policy' | 'templates' | 'knowledge' | 'prompts' | 'shop' | 'maildir') => {
    const place = given[name] ?? null;
    return place === null ? (remembered[name] ?? null) : resolve(place);
  };
  return {
    voice: path('voice'),
    desk: path('desk'),
    policy: path('policy'),
    templates: path('templates'),
    knowledge: path('knowledge'),
    prompts: path('prompts'),
    shop: path('shop'),
    maildir: path('maildir'),
    authservId: given.authservId ?? remembered.authservId,
  };
}

export const rememberDesk = (records: Records, desk: DeskMemory): Promise<void> =>
  records.write(() => records.settings.write(KEY, JSON.stringify(desk)));
