import { expect, test } from 'vitest';
import { checkClaims } from '../claims/check-claims.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { listSampleNotes, replyInput, SAMPLES, type Sample } from './sample-contexts.ts';
import { claimsOf, loadTemplates } from './sample-fixture.ts';
import { withoutSatisfactionLine } from './satisfaction-line.ts';
import { writeReply } from './write-reply.ts';

const LINK = 'https://desk.example/s/48213-0123456789abcdef2026112012345678';
const templates = loadTemplates();

function write(sample: Sample, language: Language, satisfactionLink: string | null) {
  const written = writeReply(templates, {
    ...replyInput(language, sample.sections),
    satisfactionLink,
  });
  if (!written.ok) throw new Error(written.error.detail);
  return written.value;
}

const findIn = (sample: Sample, language: Language, reply: { text: string; html: string }, ownLinks: string[]) =>
  checkClaims(claimsOf(sample, language, reply, { ownNotes: listSampleNotes(sample, language), ownLinks })).filter(
    ({ kind }) => kind !== 'unfilled',
  );

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
