import { expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { compileTemplates } from './compile-templates.ts';
import { listSampleFacts, listSampleNotes, replyInput, SAMPLES, type Sample, TODAY, VOICE } from './sample-contexts.ts';
import { withoutSatisfactionLine } from './satisfaction-line.ts';
import { readTemplateFiles } from './template-files.ts';
import { writeReply } from './write-reply.ts';

const LINK = 'https://desk.example/s/48213-0123456789abcdef2026112012345678';
const compiled = compileTemplates(readTemplateFiles());
if (!compiled.ok) throw new Error('the templates must compile');

function write(sample: Sample, language: Language, satisfactionLink: string | null) {
  const written = writeReply(compiled.ok ? compiled.value : { byId: new Map() }, {
    ...replyInput(language, sample.sections),
    satisfactionLink,
  });
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

const findIn = (sample: Sample, language: Language, reply: { text: string; html: string }, ownLinks: string[]) =>
  checkClaims({
    ownNotes: listSampleNotes(sample, language),
    reply: { ...reply, subject: 'Re: my order', to: [{ name: 'Maria Lopez', address: 'maria@customer.example' }] },
    language,
    facts: listSampleFacts(sample),
    ownLinks,
    knownTitles: [],
    wordsToAvoid: [],
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: [VOICE.brandName, VOICE.signature, 'Maria Lopez'],
  }).filter(({ kind }) => kind !== 'unfilled');

test.each(LANGUAGES)(
  '%s: the question ends the text and the HTML of every reply, and is taken for no claim',
  (language) => {
    const found = SAMPLES.flatMap((sample) => {
      const reply = write(sample, language, LINK);
      const last = reply.text.trimEnd().split('\n').at(-1);
      expect(last).toMatch(/\?.*: https:\/\/desk\.example\/s\//);
      expect(reply.html).toContain(`<a href="${LINK}">`);
      expect(withoutSatisfactionLine(reply.text).trimEnd()).toBe(write(sample, language, null).text.trimEnd());
      return findIn(sample, language, reply, [LINK]);
    });
    expect(found).toEqual([]);
  },
);

test('a link of the desk to another mail is a finding, in the text and in the HTML', () => {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('there are no samples');
  const kinds = findIn(sample, 'en', write(sample, 'en', LINK), [LINK.replace('48213', '48214')]).map(
    ({ kind }) => kind,
  );
  expect(kinds).toContain('link');
});
