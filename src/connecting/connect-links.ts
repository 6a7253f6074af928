// One-time links by which an admin connects a mailbox in a browser: asked for at the machine of the desk, good for one connection and a
// quarter of an hour. A link's token is known here by its digest alone, and all of them end with the process. Used by the HTTP routes.
import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { isSourceName } from './connect-source.ts';
import { GmailPush, GrantAccess } from './connection-settings.ts';
import { GrantError } from './oauth-grant.ts';

const { addressesMax, linksMax, linkSeconds, linkTriesMax, secretCharactersMax } = limits.connecting;
const Addresses = z.array(z.email().max(320)).min(1).max(addressesMax).readonly();

/** What a link connects, as it was said at the machine. The person who opens it adds the grant or the password, and nothing else. */
export const LinkOffer = z.discriminatedUnion('connector', [
  z.strictObject({
    connector: z.enum(['gmail', 'outlook']),
    addresses: Addresses,
    access: GrantAccess,
    clientSecret: z.string().min(1).max(secretCharactersMax).nullable(),
    authservId: z.string().max(255).nullable(),
    push: GmailPush.nullable(),
    /** Whoever began it is at the desk's page, and is led back there. */
    isFromPage: z.boolean().optional(),
  }),
  z.strictObject({
    connector: z.literal('imap'),
    addresses: Addresses,
    /** As the connector's own schema has it. */
    config: z.record(z.string(), z.unknown()),
    /** Shown to the person. */
    user: z.string().max(320),
    host: z.string().max(253),
  }),
  z.strictObject({
    connector: z.literal('source'),
    source: z.strictObject({
      name: z.string().refine(isSourceName),
      connector: z.string().max(60),
      /** As the connector's own schema has it. */
      config: z.unknown(),
      isPrivateNetworkAllowed: z.boolean(),
      /** Also where what it needs at least does not work. */
      isKeptAnyway: z.boolean(),
      /** What the person is asked for. */
      secrets: z
        .array(z.strictObject({ secret: z.string().max(60), label: z.string().max(300), isOptional: z.boolean() }))
        .min(1)
        .max(20)
        .readonly(),
    }),
  }),
]);
export type LinkOffer = z.infer<typeof LinkOffer>;

export interface ConnectLinks {
  /** GrantError where too many wait. */
  issue(offer: LinkOffer): { readonly token: string; readonly expiresAt: string };
  /** null where there is no such link, or it has ended. Takes nothing: mail programs open links before people do. */
  find(token: string): LinkOffer | null;
  /** One try of the link's few; null as above. */
  take(token: string): LinkOffer | null;
  /** It is used up. */
  end(token: string): void;
}

interface Link {
  readonly offer: LinkOffer;
  readonly untilMs: number;
  triesLeft: number;
}

export function createConnectLinks(clock: Clock): ConnectLinks {
  /** By the digest of the token, so that looking one up tells nothing of it by its time. */
  const links = new Map<string, Link>();
  const keyOf = (token: string): string => hash('sha256', token, 'hex');
  const nowMs = (): number => Date.parse(clock.now());

  function look(token: string): Link | null {
    const link = links.get(keyOf(token));
    return link !== undefined && link.untilMs > nowMs() && link.triesLeft > 0 ? link : null;
  }

  return {
    issue(offer) {
      for (const [key, { untilMs, triesLeft }] of links) if (untilMs <= nowMs() || triesLeft === 0) links.delete(key);
      if (links.size >= linksMax)
        throw new GrantError(`${linksMax} links wait already. Use one, or wait ${linkSeconds / 60} minutes.`);
      const token = randomBytes(32).toString('base64url');
      const untilMs = nowMs() + linkSeconds * 1_000;
      links.set(keyOf(token), { offer, untilMs, triesLeft: linkTriesMax });
      return { token, expiresAt: new Date(untilMs).toISOString() };
    },
    find: (token) => look(token)?.offer ?? null,
    take(token) {
      const link = look(token);
      if (link === null) return null;
      link.triesLeft -= 1;
      return link.offer;
    },
    end: (token) => void links.delete(keyOf(token)),
  };
}
