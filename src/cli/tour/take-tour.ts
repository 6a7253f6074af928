// The story of a tour: a mail is drafted, approved by a mark and sent; another is answered by hand, so that its draft goes. What is
// shown is read from the provider's side, not from Waybill's records, but for the audit log. Called by tour-command.ts.
import type { MARKS } from '../../ports/mailbox.ts';
import { readFields, type SeenMail, type SeenMailbox } from '../../runtime/emulated/emulated-mailbox.ts';
import type { ProviderWords } from './provider-words.ts';
import { showAudit } from './show-audit.ts';
import { showLetter, showMail } from './show-mail.ts';
import { DESK_ADDRESS, type TourDesk } from './tour-desk.ts';
import type { Transcript } from './transcript.ts';

const FIRST_MAIL = '01-where-is-it-in-transit.eml';
const SECOND_MAIL = '18-return.eml';

interface Stop {
  readonly desk: TourDesk;
  readonly words: ProviderWords;
  readonly out: Transcript;
}

export async function takeTour(desk: TourDesk, words: ProviderWords, out: Transcript): Promise<void> {
  const stop = { desk, words, out };
  out.title(words.title);
  out.say(words.against);
  out.say(
    `The desk is the sample desk "Fjordlight Outdoor", in a temporary folder. Its mailbox ${DESK_ADDRESS} was just connected, so that Waybill leaves drafts and sends nothing by itself. Mails are shown as they lie at the provider: their header fields as they are, their text decoded.`,
  );
  const first = await arriveAndDraft(stop, FIRST_MAIL, 'A customer asks where the parcel is');
  await approve(stop, first);
  await desk.waitForAudit(first, 'approval');
  const second = await arriveAndDraft(stop, SECOND_MAIL, 'Another customer wants to return something');
  await answerByHand(stop, second);
  await desk.waitForAudit(second, 'draft_withdrawn');
  out.part('What the audit log holds');
  for (const [title, messageId] of [
    ['The first mail', first],
    ['The second mail', second],
  ] as const) {
    out.say(`${title}:`);
    out.block(showAudit(desk, messageId));
  }
  const verdict = desk.records.audit.verify();
  out.say(
    verdict.kind === 'intact'
      ? `The chain of hashes is intact: ${verdict.entries} entries.`
      : 'The chain of hashes is broken.',
  );
  const { calls, units, smtpSessions } = desk.emulated.spent();
  const more = [
    ...(units === null ? [] : [`${units} quota units`]),
    ...(smtpSessions === null ? [] : [`SMTP sessions: ${smtpSessions}`]),
  ];
  out.say(`Asked of the provider in all: ${[`${calls} ${words.calls}`, ...more].join(', ')}.`);
}

const idOf = ({ raw }: SeenMail): string => readFields(raw).get('message-id') ?? '';
const findInbound = ({ inbox }: SeenMailbox, messageId: string): SeenMail => {
  const found = inbox.find((mail) => idOf(mail) === messageId);
  if (!found) throw new Error("The tour ends here: the customer's mail is not in the inbox any more.");
  return found;
};
/** A keyword has no spaces. */
const hasMark = ({ marks }: SeenMail, mark: (typeof MARKS)[number]): boolean =>
  marks.some((name) => name === mark || name === mark.replaceAll(' ', '_'));
const showMarks = ({ marks }: SeenMail): string => (marks.length === 0 ? 'none' : marks.join(', '));

async function arriveAndDraft({ desk, words, out }: Stop, file: string, title: string): Promise<string> {
  const raw = await desk.readSample(file);
  const messageId = readFields(raw).get('message-id') ?? '';
  out.part(title);
  await desk.emulated.deliver(raw);
  out.event('The mail arrives.');
  out.block(await showLetter(raw));
  desk.pokeWithoutSignal();
  const seen = await desk.waitUntil(
    'a draft',
    (now) => now.drafts.length === 1 && hasMark(findInbound(now, messageId), 'Waybill/To approve'),
  );
  const [draft] = seen.drafts;
  const inbound = findInbound(seen, messageId);
  if (!draft) return messageId;
  out.event(`A draft lies in the thread. ${words.hears}`);
  out.block(await showMail(draft.raw));
  out.say(
    `Thread (${words.thread}): the customer's mail ${inbound.thread}, the draft ${draft.thread}${inbound.thread === draft.thread ? ', the same' : ', NOT THE SAME'}.`,
  );
  out.say(
    `Each ${words.mark} of Waybill on the customer's mail: ${showMarks(inbound)}. Sent so far: ${seen.sent.length}.`,
  );
  return messageId;
}

async function approve({ desk, words, out }: Stop, messageId: string): Promise<void> {
  out.part('A person approves');
  await desk.emulated.setMark(messageId, 'Waybill/Approve');
  out.event(`A person sets the ${words.mark} Waybill/Approve on the customer's mail.`);
  desk.pokeWithoutSignal();
  const seen = await desk.waitUntil('the sending', (now) => {
    const inbound = findInbound(now, messageId);
    // Where marks are added and removed by two commands, both have to be done.
    return (
      now.sent.length === 1 && now.drafts.length === 0 && hasMark(inbound, 'Waybill/Sent') && inbound.marks.length === 1
    );
  });
  const [sent] = seen.sent;
  if (!sent) return;
  out.event('Waybill asked whether the facts still hold, and sent the draft as it stood, once.');
  const shown = await showMail(sent.raw);
  out.block(shown.slice(0, shown.indexOf('')));
  const inbound = findInbound(seen, messageId);
  out.say(
    `Each ${words.mark} of Waybill on the customer's mail now: ${showMarks(inbound)}. Drafts: ${seen.drafts.length}, sent: ${seen.sent.length}.`,
  );
}

async function answerByHand({ desk, words, out }: Stop, messageId: string): Promise<void> {
  const inbound = findInbound(await desk.emulated.look(), messageId);
  const reply = writeByHand(inbound.raw);
  out.part('A person answers by hand instead');
  await desk.emulated.sendByHand(reply);
  out.event('A person writes an answer of their own in their mail client and sends it.');
  out.block(await showLetter(reply));
  desk.poke();
  const seen = await desk.waitUntil(
    'the end of the draft',
    (now) => now.drafts.length === 0 && findInbound(now, messageId).marks.length === 0,
  );
  out.event(`The draft, which nobody had touched, is withdrawn. ${words.hearsOfSent}`);
  out.say(
    `Each ${words.mark} of Waybill on the customer's mail now: ${showMarks(findInbound(seen, messageId))}. Drafts: ${seen.drafts.length}, sent: ${seen.sent.length}, of which Waybill sent 1.`,
  );
}

function writeByHand(raw: Uint8Array): Uint8Array {
  const fields = readFields(raw);
  const messageId = fields.get('message-id') ?? '';
  return Buffer.from(
    [
      `From: Fjordlight Outdoor <${DESK_ADDRESS}>`,
      `To: ${fields.get('from') ?? ''}`,
      `Subject: Re: ${fields.get('subject') ?? ''}`,
      'Date: Fri, 20 Nov 2026 09:00:30 +0000',
      'Message-ID: <by-hand-1@fjordlight.example>',
      `In-Reply-To: ${messageId}`,
      `References: ${messageId}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hello,',
      '',
      'I will send you a label today, the postage is on us.',
      '',
      'Kari, Fjordlight Outdoor',
      '',
    ].join('\r\n'),
  );
}
