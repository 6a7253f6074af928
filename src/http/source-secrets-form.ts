// The secrets of a source as a page's form brings them, and what comes of them. Called by connect-routes.ts; the runtime connects.
import type { LinkOffer } from '../connecting/connect-links.ts';
import { limits } from '../domain/limits.ts';
import type { SourceCheck } from '../ports/source-connector.ts';

export type SourceOffer = Extract<LinkOffer, { connector: 'source' }>['source'];
type Secrets = Readonly<Record<string, string>>;

/** `refused`: what it needs at least does not work; nothing is kept. */
export interface ConnectedSource {
  readonly kind: 'refused' | 'connected';
  readonly checks: readonly SourceCheck[];
}

/** Tries it with these secrets and keeps it where it works. ConnectorError or GrantError where a person can mend it. */
export type ConnectOfferedSource = (source: SourceOffer, secrets: Secrets) => Promise<ConnectedSource>;

/** The fields of the form are numbered: a secret's name is the connector's own. */
export const fieldOf = (at: number): string => `secret${at}`;

/** null where one that is needed is missing, or one is too long. */
export function readSecrets({ secrets }: SourceOffer, form: Readonly<Record<string, unknown>>): Secrets | null {
  const given: Record<string, string> = {};
  for (const [at, { secret, isOptional }] of secrets.entries()) {
    const typed = form[fieldOf(at)];
    const value = typeof typed === 'string' ? typed.trim() : '';
    if (value.length > limits.connecting.secretCharactersMax || (value === '' && !isOptional)) return null;
    if (value !== '') given[secret] = value;
  }
  return given;
}
