// What the routes of connections take and answer. Used by connections-routes.ts.
import { z } from 'zod';
import { TrustedAuthentication } from '../../domain/identity.ts';
import { limits } from '../../domain/limits.ts';
import { OfferedConnector } from './desk-connecting.ts';
import { answers, deskRoute, deskWideRoute, takes } from './desk-route.ts';
import { MailboxState } from './read-health.ts';

const { addressesMax, secretCharactersMax, sourceConfigBytesMax } = limits.connecting;
const tags = ['connections'];
const Done = z.strictObject({ done: z.literal(true) });
const Name = z.strictObject({ name: z.string().min(1).max(320) });
const SwitchPause = z.strictObject({ isPaused: z.boolean() });
const Addresses = z.array(z.email().max(320).toLowerCase()).min(1).max(addressesMax);
const Secret = z.string().min(1).max(secretCharactersMax);

export const SourceChecked = z.strictObject({
  what: z.string(),
  isFine: z.boolean(),
  detail: z.string(),
  remedy: z.string().nullable(),
});

export const SourceState = z.strictObject({
  name: z.string(),
  connector: z.string(),
  state: z.enum(['in_use', 'failing', 'out_of_reach', 'paused', 'stopped']),
  why: z.string().nullable(),
  connectedAt: z.string(),
  answeredAt: z.string().nullable(),
  failedAt: z.string().nullable(),
  failure: z.string().nullable(),
  calledAt: z.string().nullable(),
  reconciledAt: z.string().nullable(),
  /** `on`: our address is registered at the vendor, or it has called. */
  webhooks: z.enum(['on', 'off', 'failing']),
  /** Below the desk's address; null for who may not run the desk. */
  webhookPath: z.string().nullable(),
  isPrivateNetworkAllowed: z.boolean(),
  /** The last try of its rights; null where it was not tried as it is connected now. */
  checked: z.strictObject({ checks: z.array(SourceChecked), at: z.string() }).nullable(),
});
export type SourceState = z.infer<typeof SourceState>;

/** How much of what the vendor grants was used, since the source was opened; null where it is not open. */
const Calls = z
  .strictObject({
    lastMinute: z.number(),
    lastDay: z.number(),
    /** The vendor's own word; null where it says nothing. */
    told: z
      .strictObject({ limit: z.number(), left: z.number(), unit: z.enum(['calls', 'points']), at: z.string() })
      .nullable(),
  })
  .nullable();

const Use = z
  .strictObject({
    unit: z.enum(['units', 'requests', 'commands']),
    lastMinute: z.number(),
    lastDay: z.number(),
    /** null where the provider publishes none. */
    limit: z.strictObject({ max: z.number(), minutes: z.number(), used: z.number() }).nullable(),
    /** Requests under way, or open connections. */
    atOnce: z.strictObject({ now: z.number(), max: z.number().nullable() }).nullable(),
  })
  .nullable();

export const listConnections = deskRoute('desk.read', {
  method: 'get',
  path: '/api/connections',
  tags,
  summary: 'What is connected, and how it is',
  responses: answers(
    z.strictObject({
      now: z.string(),
      mailboxes: z.array(MailboxState.extend({ use: Use })),
      sources: z.array(SourceState.extend({ calls: Calls })),
      /** Why no secret can be kept here, with what to do; null where it can. */
      keyProblem: z.string().nullable(),
    }),
    'Of mailboxes those of the person',
  ),
});
export const listConnectors = deskRoute('desk.run', {
  method: 'get',
  path: '/api/connectors',
  tags,
  summary: 'Shops, carriers, ERPs and payment services that can be connected, and what each asks for',
  responses: answers(z.strictObject({ connectors: z.array(OfferedConnector) }), 'By their names'),
});
export const connectSource = deskWideRoute('desk.run', {
  method: 'post',
  path: '/api/connections/sources',
  tags,
  summary: 'Tries a source, and keeps it where it works',
  request: takes(
    z.strictObject({
      name: z.string().min(1).max(40),
      connector: z.string().min(1).max(60),
      settings: z.record(z.string().max(200), z.string().max(sourceConfigBytesMax)),
      secrets: z.record(z.string().max(60), z.string().max(secretCharactersMax)),
      isPrivateNetworkAllowed: z.boolean().default(false),
      isKeptAnyway: z.boolean().default(false),
    }),
  ),
  responses: answers(
    z.strictObject({ kind: z.enum(['connected', 'refused']), checks: z.array(SourceChecked) }),
    'refused: what it needs at least does not work, and nothing was kept. connected: it counts from the next mail on.',
  ),
});
export const testSource = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/sources/{name}/test',
  tags,
  summary: 'Tries each right of a source',
  request: { params: Name },
  responses: answers(z.strictObject({ checks: z.array(SourceChecked) }), 'What it may do, and what is missing'),
});
export const pauseSource = deskWideRoute('desk.run', {
  method: 'post',
  path: '/api/connections/sources/{name}/pause',
  tags,
  summary: 'Pauses a source, or lets it go on',
  request: { params: Name, ...takes(SwitchPause) },
  responses: answers(Done, 'While it is paused it is not asked'),
});
export const disconnectSource = deskWideRoute('desk.run', {
  method: 'post',
  path: '/api/connections/sources/{name}/disconnect',
  tags,
  summary: 'Ends a source; its secrets are deleted',
  request: { params: Name },
  responses: answers(
    z.strictObject({ leftAt: z.string().nullable() }),
    'The address that is still registered at the vendor; null where none is',
  ),
});

const Server = z.strictObject({
  host: z.string().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  encryption: z.enum(['tls', 'starttls', 'none']),
});
export const connectImap = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/imap',
  tags,
  summary: 'Logs in to an IMAP mailbox and its SMTP server, and keeps it where that works',
  request: takes(
    z.strictObject({
      addresses: Addresses,
      imap: Server,
      smtp: Server,
      user: z.string().min(1).max(320),
      password: Secret,
      trusted: TrustedAuthentication,
      sentCopy: z.enum(['append', 'server']).default('append'),
      isPrivateNetworkAllowed: z.boolean().default(false),
    }),
  ),
  responses: answers(
    z.strictObject({ mailbox: z.string(), notWatched: z.string().nullable() }),
    'Its name, and why it is not watched yet',
  ),
});
export const beginGrant = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/grants',
  tags,
  summary: 'Begins the grant of a Gmail or Outlook mailbox',
  request: takes(
    z.strictObject({
      connector: z.enum(['gmail', 'outlook']),
      addresses: Addresses,
      clientId: z.string().regex(/^[\w.:@/-]{1,300}$/),
      clientSecret: Secret.nullable().default(null),
      tenant: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/)
        .nullable()
        .default(null),
      authservId: z.string().min(1).max(255).nullable().default(null),
    }),
  ),
  responses: answers(z.strictObject({ path: z.string() }), 'A page that leads to the provider and back, once'),
});
export const testMailbox = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/mailboxes/{name}/test',
  tags,
  summary: 'Looks into a mailbox',
  request: { params: Name },
  responses: answers(Done, 'It answers'),
});
export const pauseMailbox = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/mailboxes/{name}/pause',
  tags,
  summary: 'Pauses a mailbox, or watches it again',
  request: { params: Name, ...takes(SwitchPause) },
  responses: answers(z.strictObject({ notWatched: z.string().nullable() }), 'Why it is not watched again yet'),
});
export const disconnectMailbox = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/connections/mailboxes/{name}/disconnect',
  tags,
  summary: 'Ends a mailbox; its secret and its leave to send are gone, its mails and drafts stay',
  request: { params: Name },
  responses: answers(Done, 'It is no longer connected'),
});
