// The plain switch of each kind of question in a mailbox, with what speaks for sending it: shown, and set. A switch that is stricter than the rules
// is published as a rule; what the mailbox sends stands with it, and is opened by src/sending/open-intents.ts alone.

import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { OUTCOMES } from '../../domain/decision.ts';
import { INTENTS, type Intent } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { seesMailbox } from '../../domain/rights.ts';
import type { LiveSettings } from '../../pipeline/live-settings.ts';
import { parsePolicyFile, type WrittenRule, writePolicy } from '../../policy/policy.ts';
import { readSwitch, setSwitch } from '../../policy/switches.ts';
import type { WatchedMailbox } from '../../ports/records.ts';
import { switchSending, weighSending, whyNotSend } from '../../sending/open-intents.ts';
import { refuseBeyond } from './changes-in-reach.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const MAILBOX_CHARACTERS_MAX = 320;
const Mailbox = z.string().min(1).max(MAILBOX_CHARACTERS_MAX);

const Shown = z.strictObject({
  intent: z.enum(INTENTS),
  now: z.enum(OUTCOMES),
  /** What the rules alone say: a mailbox that does not send it leaves a draft. */
  byRules: z.enum(OUTCOMES),
  /** Those that may be chosen. */
  open: z.array(z.enum(OUTCOMES)),
  heldBy: z.strictObject({ rule: z.string(), detail: z.string() }).nullable(),
  evidence: z.strictObject({
    approved: z.number(),
    unedited: z.number(),
    rejected: z.number(),
    lowerBound: z.number(),
    standing: z.enum(['always', 'earned', 'short', 'never']),
  }),
});
const Switches = z.strictObject({
  mailboxes: z.array(z.string()),
  /** The one that is shown; null where the person has none. */
  mailbox: z.string().nullable(),
  /** What it sends by itself; nothing: it leaves drafts only. */
  sends: z.array(z.enum(INTENTS)).readonly(),
  /** Why nothing happens in it now; null where it is watched. */
  stoppedWhy: z.string().nullable(),
  /** The release of the rules that a change is based on. */
  basedOn: z.number().nullable(),
  needed: z.strictObject({ approvals: z.number(), uneditedShare: z.number(), weighed: z.number() }),
  switches: z.array(Shown),
});
export type ShownSwitch = z.infer<typeof Shown>;

const list = deskRoute('settings.read', {
  method: 'get',
  path: '/api/switches',
  tags: ['switches'],
  summary: 'What a mailbox does with each kind of question, and what speaks for sending it',
  request: { query: z.strictObject({ mailbox: Mailbox.optional() }) },
  responses: answers(Switches, 'Of the mailbox that is named, or else of the first'),
});
const set = deskRoute('settings.publish', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/switches',
  tags: ['switches'],
  summary: 'Sets one switch: it counts from the next mail on',
  request: takes(
    z.strictObject({
      mailbox: Mailbox,
      intent: z.enum(INTENTS),
      to: z.enum(OUTCOMES),
      basedOn: z.number().int().nullable(),
    }),
  ),
  responses: answers(z.strictObject({ basedOn: z.number().nullable() }), 'The release of the rules after it'),
});

type House = Pick<DeskHouse, 'records' | 'clock' | 'settings'>;

export function switchRoutes(house: House) {
  const { records } = house;
  const ofPerson = ({ mailboxes }: SignedIn): readonly WatchedMailbox[] =>
    records.watches.list().filter(({ mailbox }) => seesMailbox(mailboxes, mailbox));

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(list, async (context) => {
      const watched = ofPerson(context.var.person);
      const { mailbox: wanted } = context.req.valid('query');
      const shown = wanted === undefined ? watched[0] : watched.find(({ mailbox }) => mailbox === wanted);
      if (shown === undefined && wanted !== undefined) return context.json(NO_MAILBOX, 404);
      const rules = await readRules(house.settings);
      const { openApprovalsMin, openUneditedShareMin, approvalsWeighedMax } = limits.sending;
      return context.json(
        {
          mailboxes: watched.map(({ mailbox }) => mailbox),
          mailbox: shown?.mailbox ?? null,
          sends: shown?.sendsIntents ?? [],
          stoppedWhy: shown?.stoppedWhy ?? null,
          basedOn: releaseOf(house),
          needed: { approvals: openApprovalsMin, uneditedShare: openUneditedShareMin, weighed: approvalsWeighedMax },
          switches: shown === undefined ? [] : INTENTS.map((intent) => describe(house, rules, shown, intent)),
        },
        200,
      );
    })
    .openapi(set, async (context) => {
      const wanted = context.req.valid('json');
      const { person } = context.var;
      const watched = ofPerson(person).find(({ mailbox }) => mailbox === wanted.mailbox);
      if (watched === undefined) return context.json(NO_MAILBOX, 404);
      const fault = await setOne(house, { ...wanted, watched, by: person });
      if (fault !== null) return context.json({ fault: fault.fault, message: fault.message }, fault.status);
      return context.json({ basedOn: releaseOf(house) }, 200);
    });
}

const NO_MAILBOX = { fault: 'no_mailbox', message: 'There is no such mailbox here.' };

const releaseOf = ({ records }: Pick<House, 'records'>): number | null =>
  records.settingsReleases.readCurrent('policy', '')?.releaseId ?? null;

/** The rules that count are free of faults: with one the desk does not start, and nothing is published. */
async function readRules(settings: LiveSettings): Promise<readonly WrittenRule[]> {
  const rules = parsePolicyFile(await settings.readText('policy'));
  if (!rules.ok) throw new Error(`the policy that counts cannot be read: ${rules.error.join('; ')}`);
  return rules.value;
}

function describe(
  { records }: Pick<House, 'records'>,
  rules: readonly WrittenRule[],
  { mailbox, sendsIntents }: WatchedMailbox,
  intent: Intent,
): ShownSwitch {
  const { now, byRules, open, heldBy } = readSwitch(rules, { intent, mailbox, sends: sendsIntents });
  const evidence = weighSending(records, mailbox, intent);
  const maySend = evidence.standing === 'always' || evidence.standing === 'earned' || sendsIntents.includes(intent);
  return { intent, now, byRules, open: open.filter((outcome) => outcome !== 'send' || maySend), heldBy, evidence };
}

interface Wanted {
  readonly watched: WatchedMailbox;
  readonly intent: Intent;
  readonly to: ShownSwitch['now'];
  readonly basedOn: number | null;
  readonly by: SignedIn;
}

interface Refusal {
  readonly status: 400 | 403 | 409;
  readonly fault: string;
  readonly message: string;
}

/** What makes it stricter comes first: where the second half fails, it is the more careful one that counts. */
async function setOne(house: House, wanted: Wanted): Promise<Refusal | null> {
  const { watched, intent, to } = wanted;
  const rules = await readRules(house.settings);
  const { now, open, heldBy } = describe(house, rules, watched, intent);
  if (wanted.basedOn !== releaseOf(house))
    return {
      status: 409,
      fault: 'conflict',
      message: 'Somebody changed the rules meanwhile. Look at them, then choose again.',
    };
  if (now === to) return null;
  if (!open.includes(to)) return explainShut(house, wanted, heldBy?.rule ?? null);
  const sends = watched.sendsIntents.filter((one) => one !== intent);
  const switchTo = (intents: readonly Intent[]) =>
    switchSending(house, { mailbox: watched.mailbox, intents, by: wanted.by.name });
  if (to !== 'send' && sends.length < watched.sendsIntents.length) await switchTo(sends);
  const refusal = await publishRule(house, rules, wanted);
  if (refusal !== null || to !== 'send') return refusal;
  const switched = await switchTo([...sends, intent]);
  return switched.ok ? null : { status: 400, fault: 'not_earned', message: switched.error };
}

async function publishRule(house: House, rules: readonly WrittenRule[], wanted: Wanted): Promise<Refusal | null> {
  const { watched, intent, to, basedOn, by } = wanted;
  const set = setSwitch(rules, { intent, mailbox: watched.mailbox, to });
  if (set === rules) return null;
  const changes = [{ part: 'policy', name: '', content: writePolicy(set), basedOn }] as const;
  const refusal = await refuseBeyond(house, by, changes);
  if (refusal !== null) return { status: 403, ...refusal };
  const published = await house.settings.publish({
    changes,
    by: by.name,
    note: `Switch of ${intent} in ${watched.mailbox}: ${to}`,
    at: house.clock.now(),
    takesBack: null,
  });
  if (published.ok) return null;
  return published.error.kind === 'conflict'
    ? {
        status: 409,
        fault: 'conflict',
        message: 'Somebody changed the rules meanwhile. Look at them, then choose again.',
      }
    : { status: 400, fault: 'faulty', message: published.error.faults.join('\n') };
}

/** Why what was wanted may not be chosen. */
function explainShut({ records }: House, { watched, intent, to }: Wanted, heldBy: string | null): Refusal {
  const missing = to === 'send' ? whyNotSend(records, watched.mailbox, intent) : null;
  if (missing !== null) return { status: 400, fault: 'not_earned', message: missing };
  const message = `The rule ${heldBy ?? 'of this desk'} is more careful. Change it first, or turn it off.`;
  return { status: 400, fault: 'held', message };
}
