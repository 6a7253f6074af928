// groundCheck: which claims no fact supports, and what may not be said. It reads the finished text, whoever wrote it;
// only what passes here can be delivered.

import { type ClaimsInput, checkClaims } from '../claims/check-claims.ts';
import { dayOf } from '../domain/calendar.ts';
import { type GroundCheckedReply, isUnsupported, type Reply } from '../domain/decision.ts';
import { isServedLanguage } from '../domain/language.ts';
import { voiceTo } from '../domain/masked-address.ts';
import { gapNote } from '../voice/gap-notes.ts';
import { differenceNote, requestNote } from '../voice/purchase-order-notes.ts';
import { writeFooter } from '../voice/write-footer.ts';
import { listOwnLinks } from './ask-satisfaction.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DraftedMail, GroundChecked } from './progress.ts';
import { countryOf } from './reply-country.ts';
import { go, type Stage } from './stage.ts';

/** What a reply to the mail is checked with: its own, or one with a person's words. */
export function claimsInputOf(
  mail: DraftedMail,
  reply: Reply,
  { settings, clock, records }: Pick<DeskPorts, 'settings' | 'clock' | 'records'>,
): ClaimsInput {
  const voice = voiceTo(reply.to[0]?.address, settings.voice);
  const language = isServedLanguage(reply.language) ? reply.language : 'en';
  const currency = mail.orders[0]?.currency ?? settings.facts.currency ?? '';
  return {
    reply,
    free: reply.free,
    asked: mail.message.text.fresh,
    language,
    ownNotes: [
      ...(mail.purchaseOrder?.differences ?? []).map((difference) => differenceNote(difference, currency, language)),
      ...(mail.openPoints > 0 ? [gapNote('openPoints', language, String(mail.openPoints))] : []),
      ...(mail.purchaseOrderRequest ? [requestNote(mail.purchaseOrderRequest, language)] : []),
    ],
    ownLinks: listOwnLinks(mail, records),
    footer: writeFooter(voice, language, countryOf(mail)),
    facts: mail.disclosable,
    knownTitles: mail.catalogueTitles,
    wordsToAvoid: voice.wordsToAvoid,
    today: dayOf(clock.now(), settings.facts.timeZone),
    mailSubject: mail.message.subject,
    allowedNames: [voice.brandName, voice.signature, mail.contact?.name ?? ''].filter((name) => name !== ''),
  };
}

export const groundCheck: Stage<DraftedMail, GroundChecked> = {
  name: 'groundCheck',
  run(mail, ports) {
    const { reply } = mail;
    if (!reply) return go({ checkedReply: null, findings: [] });
    const findings = checkClaims(claimsInputOf(mail, reply, ports));
    return go({ checkedReply: findings.some(isUnsupported) ? null : (reply as GroundCheckedReply), findings });
  },
  summarize: ({ findings, checkedReply }) => ({
    passes: checkedReply !== null,
    findings: findings.map(({ kind, detail }) => ({ kind, detail })),
  }),
};
