// One reply that a person of the desk wrote, as the proposals are made from it.
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import type { MailId } from '../ports/records.ts';
import type { Layout } from './read-layout.ts';

/** The customer's mail that it answers, from the desk's records or from what the reply quotes. */
export interface AnsweredMail {
  readonly mailId: MailId | null;
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  /** What the classifier says that it wants, the likeliest first; empty where that is not clear. */
  readonly intents: readonly Intent[];
}

export interface SentReply {
  /** Orders the replies the same whatever the order of the files: time and Message-ID. */
  readonly place: string;
  /** Lower-cased address of the one to whom it went. */
  readonly recipient: string;
  /** Words of the names of who wrote and who was answered: none of them may get into a proposal. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly layout: Layout;
  readonly answered: AnsweredMail | null;
}
