// What a provider has granted of a mailbox, by its own word in the answer with the token. A setting of the desk beside the connection, so that the
// page shows it without asking the provider. Kept where a mailbox is connected and where its token is renewed; read for the page.
import { z } from 'zod';
import type { Records } from '../ports/records.ts';
import { keepBeside, readBeside } from './kept-beside.ts';

const GrantedScopes = z.object({ scopes: z.array(z.string()), at: z.string() });
/** `at`: since when it is so, ISO 8601 UTC. */
export type GrantedScopes = z.infer<typeof GrantedScopes>;
type Settings = Pick<Records, 'settings'>;

const keyOf = (mailbox: string): string => `granted.mailbox:${mailbox}`;

/** null where the provider has said nothing of it, or there is none. */
export const readGrantedScopes = (records: Settings, mailbox: string): GrantedScopes | null =>
  readBeside(records, keyOf(mailbox), GrantedScopes);

/** RFC 6749, 3.3: words with spaces between, in no order. */
export const splitScopes = (scope: string): readonly string[] =>
  [...new Set(scope.split(/\s+/).filter(Boolean))].sort();

/** Whether it is another than what is kept. */
export const isNewScope = (records: Settings, mailbox: string, scopes: readonly string[]): boolean =>
  readGrantedScopes(records, mailbox)?.scopes.join(' ') !== scopes.join(' ');

/** Inside a write. null: it is not known, or the mailbox is gone. */
export const noteGrantedScopes = (
  records: Settings,
  mailbox: string,
  granted: { readonly scopes: readonly string[]; readonly at: string } | null,
): void => keepBeside(records, keyOf(mailbox), granted);
