import { expect, test } from 'vitest';
import type { Language } from '../domain/language.ts';
import { compileTemplates } from '../voice/compile-templates.ts';
import { FULL_DESK, replyInput, SAMPLES, VOICE } from '../voice/sample-contexts.ts';
import { readTemplateFiles } from '../voice/template-files.ts';
import { writeReply } from '../voice/write-reply.ts';
import { proposeFromSent } from './propose-from-sent.ts';
import { readLayout } from './read-layout.ts';
import type { SentReply } from './sent-reply.ts';

const propose = (language: Language, formality: 'formal' | 'informal', replies: readonly SentReply[]) =>
  proposeFromSent({
    replies,
    voice: { ...VOICE, formality: { [language]: formality } },
    facts: FULL_DESK,
    orderNumberPattern: null,
    sources,
    today: '2026-11-20',
    titles: [],
    isCorrected: () => false,
  });
const PEOPLE = ['Maria Lopez', 'Jonas Weber', 'Ida Holm', 'Paul Martin'];
const sources = readTemplateFiles();
const compiled = compileTemplates(sources);

/** What people would write who write as the templates do: every state of every wish, to four people each. */
function writeAll(language: Language, formality: 'formal' | 'informal'): readonly SentReply[] {
  if (!compiled.ok) throw new Error('the templates do not compile');
  const voice = { ...VOICE, formality: { [language]: formality } };
  return SAMPLES.flatMap(({ intent, sections }, n) =>
    PEOPLE.map((name, m): SentReply => {
      const written = writeReply(compiled.value, replyInput(language, sections, { voice, contactName: name }));
      if (!written.ok) throw new Error(written.error.detail);
      return {
        place: `${String(n).padStart(4, '0')} ${m}`,
        recipient: name,
        names: [name],
        language,
        layout: readLayout({ fresh: written.value.text, signature: '' }, [name]),
        answered: { mailId: null, subject: '', text: '', language, intents: [intent] },
      };
    }),
  );
}

test.each<[Language, 'formal' | 'informal']>([
  ['es', 'informal'],
  ['de', 'formal'],
])('people who write in "%s" as the templates do (%s) are asked nothing', (language, formality) => {
  const proposals = propose(language, formality, writeAll(language, formality));
  expect(proposals).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['We are sorry that this went wrong for you.', ['We are sorry that this went wrong for you.']],
  ['All of your data has been erased.', []],
  ['Your replacement is on its way to you.', []],
])('what most replies to a wish open with goes in front where it is courtesy alone: %s', (sentence, added) => {
  const replies = PEOPLE.map((name, n): SentReply => {
    const fresh = `Hello,\n\n${sentence} ${['We', 'You', 'They', 'Others'][n]} will see.\n\nKind regards,\nAnn`;
    return {
      place: String(n),
      recipient: name,
      names: [name],
      language: 'en',
      layout: readLayout({ fresh, signature: '' }, [name]),
      answered: { mailId: null, subject: '', text: '', language: 'en', intents: ['privacy_request'] },
    };
  });
  const wordings = propose('en', 'formal', replies).flatMap(({ content }) =>
    content.kind === 'wording' ? [content] : [],
  );
  expect(wordings.map(({ before, after }) => before + after)).toEqual(added);
});
