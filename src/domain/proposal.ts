// What the desk's own sent mail suggests: a setting of the voice, other words for a template's sentence, or an example of what a mail
// wants. Nothing of it counts until a person accepts it.
import { z } from 'zod';
import { INTENTS } from './intent.ts';
import { LANGUAGES } from './language.ts';

export const VOICE_FIELDS = ['formality', 'greeting', 'greetingWithoutName', 'signOff', 'signature'] as const;
export type VoiceField = (typeof VOICE_FIELDS)[number];

const Text = z.string().max(4_000);

const VoiceProposal = z.strictObject({
  kind: z.literal('voice'),
  field: z.enum(VOICE_FIELDS),
  /** Null for the signature, which is one for all languages. */
  language: z.enum(LANGUAGES).nullable(),
  value: Text,
});
export type VoiceProposal = z.infer<typeof VoiceProposal>;

const WordingProposal = z.strictObject({
  kind: z.literal('wording'),
  /** The template's id, such as `return_request/en`. */
  template: Text,
  language: z.enum(LANGUAGES),
  /** The template's own source of the sentence; '' puts the new one in front of all. */
  before: Text,
  after: Text,
});
export type WordingProposal = z.infer<typeof WordingProposal>;

const ExampleProposal = z.strictObject({
  kind: z.literal('example'),
  language: z.enum(LANGUAGES),
  intents: z.array(z.enum(INTENTS)).min(1),
  /** The customer's words without names, addresses and numbers. */
  text: Text,
  /** Where the desk holds that mail. */
  mailId: z.number().int().nullable(),
});
export type ExampleProposal = z.infer<typeof ExampleProposal>;

export const ProposalContent = z.discriminatedUnion('kind', [VoiceProposal, WordingProposal, ExampleProposal]);
export type ProposalContent = z.infer<typeof ProposalContent>;

/** A proposal with how many of the mails that could have shown it do show it. */
export interface SupportedProposal {
  readonly content: ProposalContent;
  readonly support: number;
  readonly outOf: number;
}

/** `outdated`: the newest reading of the sent mail no longer shows it. */
export const PROPOSAL_STATES = ['open', 'accepted', 'rejected', 'outdated'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
