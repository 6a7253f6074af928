// What the desk knows beside its facts: passages of its policies and help articles, and replies that its people approved.
import type { MailId } from './records.ts';

/** A cited piece of one of the desk's documents. The desk wrote it, so it may be told to anyone. */
export interface Passage {
  readonly id: number;
  /** The document's file name and title. */
  readonly document: string;
  readonly title: string;
  /** The headings above it, outermost first, with ` > ` between; empty where there are none. */
  readonly heading: string;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** SHA-256 (hex) of the text. */
  readonly digest: string;
  /** When the document was added, ISO 8601. */
  readonly asOf: string;
}

/** What a customer asked and what the desk's people let go out, without what tells who it was. */
export interface ApprovedReply {
  readonly mailId: MailId;
  readonly asked: string;
  readonly replied: string;
}

export interface Knowledge {
  /** The passages nearest to the words, best first; none where nothing fits. Those in the language come before those in another. Several
   * questions stand a line each, and each has its passages. */
  findPassages(query: {
    readonly words: string;
    readonly language: string;
    readonly limit: number;
  }): Promise<readonly Passage[]>;
  /** In the language, nearest first; never a reply to this mail. */
  findApprovedReplies(query: {
    readonly mailId: MailId;
    readonly words: string;
    readonly language: string;
    readonly limit: number;
  }): Promise<readonly ApprovedReply[]>;
}
