// One notice as the parts of which its text and its HTML are both written. Made by write-notice.ts.
import type { Language } from '../../domain/language.ts';
import type { NoticeDetails } from './describe-notice.ts';

/** One turn. */
export interface NoticeSection extends NoticeDetails {
  /** null where the section before has the same. */
  readonly headline: string | null;
  /** Line by line, as reflow makes them; never empty. */
  readonly words: readonly string[];
}

export interface NoticeMail {
  readonly language: Language;
  readonly brandName: string;
  readonly subject: string;
  readonly preheader: string;
  /** What the frame writes before the sections and behind them. */
  readonly opening: string;
  readonly closing: string;
  readonly sections: readonly NoticeSection[];
  /** '' where there is none. */
  readonly footer: string;
  /** schema.org data in JSON, safe inside a script element; null: none. */
  readonly structuredData: string | null;
}
