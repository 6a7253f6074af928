// Settings of the desk's voice that most of its people's replies agree on, language by language. Called by propose-from-sent.ts.
import type { Voice } from '../domain/desk.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import type { SupportedProposal, VoiceField, VoiceProposal } from '../domain/proposal.ts';
import { readAddressForm } from './address-form.ts';
import { changeVoice } from './change-voice.ts';
import type { SentReply } from './sent-reply.ts';
import type { TryOut } from './try-out.ts';

/** What one reply shows of a setting. */
interface Vote {
  readonly value: string;
  readonly recipient: string;
}

const LANGUAGE_FIELDS = ['formality', 'greeting', 'greetingWithoutName', 'signOff'] as const;

export function proposeVoice(
  replies: readonly SentReply[],
  language: Language,
  voice: Voice,
  tryOut: TryOut,
): readonly SupportedProposal[] {
  return LANGUAGE_FIELDS.flatMap((field) => {
    const agreed = findMajority(listVotes(replies, field));
    return agreed === null
      ? []
      : keepIfNew({ kind: 'voice', field, language, value: agreed.value }, agreed, voice, tryOut);
  });
}

/** One for all languages. Lines that most replies end with, from the last one up: the names above them differ. */
export function proposeSignature(
  replies: readonly SentReply[],
  voice: Voice,
  tryOut: TryOut,
): readonly SupportedProposal[] {
  const { signatureLinesMax } = limits.sent;
  let agreed: Agreed | null = null;
  for (let lines = 1; lines <= signatureLinesMax; lines += 1) {
    const endings = replies.map(({ recipient, layout }) => ({
      recipient,
      value: layout.signature.length < lines ? '' : layout.signature.slice(-lines).join('\n'),
    }));
    const found = findMajority(endings);
    if (found === null || found.value === '') break;
    agreed = found;
  }
  if (agreed === null) return [];
  return keepIfNew({ kind: 'voice', field: 'signature', language: null, value: agreed.value }, agreed, voice, tryOut);
}

function listVotes(replies: readonly SentReply[], field: Exclude<VoiceField, 'signature'>): readonly Vote[] {
  return replies.flatMap((reply) => {
    const value = readVote(reply, field);
    return value === null ? [] : [{ value, recipient: reply.recipient }];
  });
}

/** Null where the reply does not show it at all. */
function readVote({ layout, language }: SentReply, field: Exclude<VoiceField, 'signature'>): string | null {
  const { greeting, sentences, signOff } = layout;
  switch (field) {
    case 'formality': {
      const salutation = greeting.kind === 'named' || greeting.kind === 'nameless' ? greeting.value : '';
      return readAddressForm(language === 'en' ? salutation : sentences.join('\n'), language, true);
    }
    case 'greeting':
      return greeting.kind === 'named' ? greeting.value : greeting.kind === 'other' ? '' : null;
    case 'greetingWithoutName':
      return greeting.kind === 'nameless' ? greeting.value : null;
    case 'signOff':
      return signOff ?? '';
  }
}

interface Agreed {
  readonly value: string;
  readonly support: number;
  readonly outOf: number;
}

/** The value of a clear majority of enough replies to enough people, or null; '' is a vote for none of the values. */
function findMajority(votes: readonly Vote[]): Agreed | null {
  const { voiceMailsMin, voiceShareMin, recipientsMin } = limits.sent;
  const byValue = new Map<string, Vote[]>();
  for (const vote of votes) byValue.set(vote.value, [...(byValue.get(vote.value) ?? []), vote]);
  for (const [value, agreeing] of byValue) {
    const recipients = new Set(agreeing.map(({ recipient }) => recipient)).size;
    const isClear = agreeing.length >= voiceMailsMin && agreeing.length >= voiceShareMin * votes.length;
    if (value !== '' && isClear && recipients >= recipientsMin)
      return { value, support: agreeing.length, outOf: votes.length };
  }
  return null;
}

function keepIfNew(
  content: VoiceProposal,
  { support, outOf }: Agreed,
  voice: Voice,
  tryOut: TryOut,
): readonly SupportedProposal[] {
  const { field, language, value } = content;
  const now = field === 'signature' || language === null ? voice.signature : voice[field][language];
  const isSame = (now ?? (field === 'formality' ? voice.tone.formality : undefined)) === value;
  const holdsFact = field !== 'signature' && /[\p{N}@/<>[\]\\]|www\./u.test(value);
  if (isSame || holdsFact) return [];
  const changed = changeVoice(voice, content);
  return changed.ok && tryOut.voice(changed.value) === null ? [{ content, support, outOf }] : [];
}
