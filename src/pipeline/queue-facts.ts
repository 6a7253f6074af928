// What decides the place of a mail among those that wait for a person, from what the stages found out. Called by run-mails.ts.
import { listClaimed } from '../domain/intent.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { allowMinutes, type QueueFacts } from '../domain/queue.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import type { DecidedMail } from './progress.ts';

/** A mail that was not understood to its end has what is known of it. */
export function readQueueFacts(
  { contact, classification, tiedOrders = [] }: Partial<DecidedMail>,
  deskCurrency: string | undefined,
): QueueFacts {
  const urgency = classification?.urgency ?? 'normal';
  const alarms = [...new Set(classification?.alarms.map(({ alarm }) => alarm) ?? [])];
  const [dearest] = tiedOrders
    .filter(({ tie }) => tie !== 'guessed')
    .map(({ order: { total, currency } }) => ({ amount: total, currency }))
    .sort((a, b) => Number(b.amount) - Number(a.amount));
  const value = dearest ?? null;
  return {
    contactName: maskSecrets(contact?.name ?? '').slice(0, limits.queue.nameCharactersMax),
    language: classification?.language ?? UNKNOWN_LANGUAGE,
    intents: listClaimed(classification?.intents ?? []),
    urgency,
    alarms,
    value,
    allowedMinutes: allowMinutes({ urgency, alarms, value }, deskCurrency),
  };
}
