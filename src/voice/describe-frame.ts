// What the frame around a mail reads: who is greeted, how, and who signs. Called by write-reply.ts and write-notice.ts.
import type { Voice } from '../domain/desk.ts';
import type { Language } from '../domain/language.ts';
import { readContactName } from './contact-name.ts';
import { describeTone } from './describe-section.ts';
import { reflow } from './reflow.ts';
import type { FrameView } from './reply-shapes.ts';

interface Framed extends Pick<FrameView, 'isThanking' | 'isTrouble' | 'isNotice'> {
  readonly voice: Voice;
  readonly language: Language;
  readonly contactName: string | null;
  /** Line by line. */
  readonly sections: readonly string[];
  readonly nextStep: string | null;
}

export function describeFrame({ voice, language, contactName, sections, nextStep, ...asked }: Framed): FrameView {
  const name = readContactName(contactName);
  const greeting = name
    ? voice.greeting[language]?.replace(/\{(name|firstName)\}/g, (_, part) =>
        part === 'name' ? name.full : name.first,
      )
    : voice.greetingWithoutName[language];
  return {
    ...describeTone({ voice, language }),
    ...asked,
    brandName: voice.brandName,
    contact: name ? { name: name.full, firstName: name.first } : null,
    greeting: greeting ?? null,
    signOff: voice.signOff[language] ?? null,
    signature: { lines: signatureOf(voice) },
    sections: { lines: sections },
    nextStep: nextStep === null ? null : { lines: reflow(nextStep) },
  };
}

const signatureOf = ({ signature, brandName }: Voice): readonly string[] =>
  (signature.trim() === '' ? brandName : signature.trim()).split(/\r\n?|\n/);
