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

/** The merchant's own piece, named as advertising; `end`: where its reader ends that. */
export interface NoticeMarketing {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly link: { readonly label: string; readonly href: string };
  readonly end: { readonly label: string; readonly href: string };
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
  readonly marketing: NoticeMarketing | null;
  /** '' where there is none. */
  readonly footer: string;
  /** schema.org data in JSON, safe inside a script element; null: none. */
  readonly structuredData: string | null;
}
