// How the desk is, as its page shows it: mailboxes, lines, what waits for a person's word, the language model. A person hears of the mail of
// their own mailboxes alone. Called by health-routes.ts.

import { z } from 'zod';
import { readPause } from '../../connecting/pauses.ts';
import type { SignedIn } from '../../directory/member.ts';
import { describeAction } from '../../domain/describe-action.ts';
import { INTENTS } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { seesMailbox } from '../../domain/rights.ts';
import type { MailId, Records, WatchedMailbox } from '../../ports/records.ts';
import { readStop } from '../../sending/stop-sending.ts';
import type { DeskHouse } from './desk-house.ts';
import { MailboxAccess, readMailboxAccess } from './read-mailbox-access.ts';
import { readSourceStates } from './read-sources.ts';

const Time = z.string();
const MailLine = z.strictObject({
  mailId: z.number(),
  mailbox: z.string(),
  subject: z.string(),
  contact: z.string(),
  at: Time,
  /** Why, in the desk's words; null where it is not known. */
  detail: z.string().nullable(),
});

export const SendingStopped = z.strictObject({ by: z.string(), at: Time, why: z.string() }).nullable();

export const MailboxState = z.strictObject({
  name: z.string(),
  connector: z.string(),
  state: z.enum(['watched', 'paused', 'stopped', 'closed']),
  why: z.string().nullable(),
  connectedAt: Time,
  listedAt: Time.nullable(),
  sends: z.array(z.enum(INTENTS)),
  /** `on`: the provider calls. `off`: it is looked into from time to time. */
  push: z.enum(['on', 'off']),
  pushUntil: Time.nullable(),
  /** How it is entered, and what its provider granted; null for one that is not connected but stands on this machine. */
  access: MailboxAccess.nullable(),
});
export type MailboxState = z.infer<typeof MailboxState>;

export const Health = z.strictObject({
  now: Time,
  sendingStopped: SendingStopped,
  mailboxes: z.array(MailboxState),
  work: z.strictObject({ waiting: z.number(), leased: z.number(), setAside: z.number(), finished: z.number() }),
  setAside: z.array(MailLine),
  unread: z.array(
    z.strictObject({
      mailbox: z.string(),
      attempts: z.number(),
      reason: z.string(),
      at: Time,
      isSetAside: z.boolean(),
    }),
  ),
  unclearSends: z.array(
    MailLine.extend({
      id: z.number(),
      threadId: z.number(),
      isAutomatic: z.boolean(),
      isReceipt: z.boolean(),
      /** From when on a person can say that it was not sent. */
      deniableFrom: Time,
    }),
  ),
  unclearActions: z.array(
    MailLine.extend({
      id: z.number(),
      source: z.string(),
      orderNumber: z.string(),
      what: z.string(),
      deniableFrom: Time,
    }),
  ),
  vanished: z.array(MailLine),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(['in_use', 'failing', 'out_of_reach', 'paused', 'stopped']),
      why: z.string().nullable(),
    }),
  ),
  model: z
    .strictObject({
      name: z.string(),
      trouble: z.string().nullable(),
      lastFault: z.string().nullable(),
      tokensToday: z.number(),
      tokensPerDay: z.number().nullable(),
      usdThisMonth: z.number(),
      usdPerMonth: z.number().nullable(),
      callsThisMonth: z.number(),
      faultsThisMonth: z.number(),
    })
    .nullable(),
});
export type Health = z.infer<typeof Health>;

const { healthListed } = limits.page;
/** So many are looked through for those of a person's own mailboxes. */
const LOOKED_AT_MAX = 1_000;

export function readHealth(house: DeskHouse, person: SignedIn): Health {
  const { records, clock } = house;
  const isSeen = ({ mailbox }: { readonly mailbox: string }): boolean => seesMailbox(person.mailboxes, mailbox);
  const seen = <T extends { readonly mailbox: string }>(all: readonly T[]): readonly T[] =>
    all.filter(isSeen).slice(0, healthListed);
  const later = (time: string, ms: number): string => new Date(Date.parse(time) + ms).toISOString();
  const setAside = records.work.listSetAside(LOOKED_AT_MAX).flatMap(({ mailId, reason }) => {
    const mailbox = records.mails.read(mailId)?.mailbox;
    return mailbox === undefined ? [] : [{ mailId, mailbox, reason }];
  });
  return {
    now: clock.now(),
    sendingStopped: readStop(records),
    mailboxes: readMailboxes(house).filter(({ name }) => seesMailbox(person.mailboxes, name)),
    work: { ...records.work.counts(person.mailboxes) },
    setAside: seen(setAside).flatMap(({ mailId, reason }) => lineOf(records, mailId, reason) ?? []),
    unread: [true, false].flatMap((isSetAside) =>
      seen(records.watches.listUnread({ isSetAside }, LOOKED_AT_MAX)).map(({ providerRef: _, ...mail }) => ({
        ...mail,
        isSetAside,
      })),
    ),
    unclearSends: seen(records.ledger.listByState('unknown', LOOKED_AT_MAX)).map((entry) => {
      const { id, threadId, isAutomatic, isReceipt, mailId, mailbox, recipient, updatedAt, detail } = entry;
      const begunAt = records.ledger.readSendingAt(id) ?? updatedAt;
      const subject = records.mails.readIndexed(mailId)?.subject ?? '';
      return {
        ...{ id, threadId, isAutomatic, isReceipt, mailId, mailbox, subject, detail },
        contact: recipient,
        at: begunAt,
        deniableFrom: later(begunAt, limits.sending.settleSeconds * 1_000),
      };
    }),
    unclearActions: seen(records.actions.listByState('unknown', LOOKED_AT_MAX)).map((stored) => {
      const { id, mailId, mailbox, source, orderNumber, action, approvedAt, updatedAt, detail } = stored;
      const mail = records.mails.readIndexed(mailId);
      const at = approvedAt ?? updatedAt;
      return {
        ...{ id, mailId, mailbox, source, orderNumber, at, detail },
        subject: mail?.subject ?? '',
        contact: mail?.contact ?? '',
        what: describeAction(action),
        deniableFrom: later(at, limits.actions.settleHours * 3_600_000),
      };
    }),
    vanished: seen(records.ledger.listNewestByState('rejected', LOOKED_AT_MAX).filter(isVanished)).flatMap(
      ({ mailId, updatedAt, detail }) => {
        const line = lineOf(records, mailId, detail);
        return line === null ? [] : [{ ...line, at: updatedAt }];
      },
    ),
    sources: readSourceStates(records).map(({ name, state, why }) => ({ name, state, why })),
    model: readModelCost(house),
  };
}

/** No person's act is known of it: src/watch/review-drafts.ts. */
const isVanished = ({ detail }: { readonly detail: string | null }): boolean => detail?.includes('vanished') ?? false;

function lineOf(records: Records, mailId: MailId, detail: string | null): z.infer<typeof MailLine> | null {
  const mail = records.mails.read(mailId);
  if (mail === null) return null;
  const { subject = '', contact = '' } = records.mails.readIndexed(mailId) ?? {};
  return { mailId, mailbox: mail.mailbox, subject, contact, at: mail.receivedAt, detail };
}

/** Those that are watched, or were to be. */
export const readMailboxes = (house: DeskHouse): readonly MailboxState[] =>
  house.records.watches.list().map((watched) => readMailbox(house, watched));

function readMailbox({ records, atWork }: DeskHouse, watched: WatchedMailbox): MailboxState {
  const { mailbox: name, connectedAt, listedAt, sendsIntents, stoppedWhy } = watched;
  const paused = readPause(records, { kind: 'mailbox', name });
  const subscription = records.watches.readSubscription(name)?.subscription ?? null;
  const isOpen = atWork.find(name) !== null;
  return {
    name,
    connector: records.connections.read(name)?.connector ?? 'maildir',
    state: paused !== null ? 'paused' : stoppedWhy !== null ? 'stopped' : isOpen ? 'watched' : 'closed',
    why: paused === null ? stoppedWhy : `${paused.by}, ${paused.at}`,
    connectedAt,
    listedAt,
    sends: [...sendsIntents],
    push: subscription === null ? 'off' : 'on',
    pushUntil: subscription?.expiresAt ?? null,
    access: readMailboxAccess(records, name),
  };
}

function readModelCost({ records, clock, readModel }: DeskHouse): Health['model'] {
  const model = readModel();
  if (model === null) return null;
  const now = clock.now();
  const today = records.modelUsage.sumSince(now.slice(0, 10));
  const month = records.modelUsage.sumSince(`${now.slice(0, 7)}-01`);
  return {
    name: model.name,
    trouble: model.trouble,
    lastFault: model.lastFault,
    tokensToday: today.inputTokens + today.outputTokens,
    tokensPerDay: model.budget?.tokensPerDay ?? null,
    usdThisMonth: month.costMicroUsd / 1e6,
    usdPerMonth: model.budget?.usdPerMonth ?? null,
    callsThisMonth: month.calls,
    faultsThisMonth: month.faults,
  };
}
