// What a changed template of a notice would say of a made-up order, in the desk's own voice and with its own facts. Called by preview-template.ts.
import { checkClaims } from '../claims/check-claims.ts';
import { isUnsupported } from '../domain/decision.ts';
import type { Language } from '../domain/language.ts';
import { listDeskFacts, listOrderFacts } from '../domain/list-facts.ts';
import type { SampleNotice } from '../voice/notice/sample-notices.ts';
import { SAMPLE_CONTACT } from '../voice/sample-replies.ts';
import { writeNotice } from '../voice/write-notice.ts';
import type { DeskSettings } from './desk-ports.ts';
import type { TemplatePreview } from './preview-template.ts';

export function previewNoticeTemplate(
  id: string,
  sample: SampleNotice['input'],
  language: Language,
  { templates, voice, facts: desk, notices }: DeskSettings,
): TemplatePreview {
  const input = { ...sample, voice, desk, language, trackingPage: notices.trackingPage };
  const written = writeNotice(templates, input);
  if (!written.ok) {
    const why = written.error.detail;
    return { ...{ language, subject: null, text: null, html: null, why }, isUsed: true, gaps: [], findings: [] };
  }
  const { subject, text, html, footer, gaps, links, unseen, templates: used, language: writtenIn } = written.value;
  const findings = checkClaims({
    reply: { text, html, subject, to: [SAMPLE_CONTACT] },
    ...{ footer, language: writtenIn, today: input.today, mailSubject: '' },
    facts: [
      ...listOrderFacts(input.order, { source: 'sample', asOf: `${input.today}T09:00:00Z` }),
      ...listDeskFacts(desk, { source: 'desk', asOf: desk.confirmedAt }),
    ],
    knownTitles: [],
    wordsToAvoid: voice.wordsToAvoid,
    allowedNames: [voice.brandName, voice.signature, SAMPLE_CONTACT.name].filter((name) => name !== ''),
    ownLinks: links,
    ownElements: unseen,
  });
  const folder = id.slice(0, id.lastIndexOf('/'));
  return {
    ...{ language: writtenIn, subject, text, html, why: null, gaps },
    isUsed: used.some((one) => one.id === `${folder}/${language}`),
    findings: findings.filter(isUnsupported).map(({ claim, detail }) => ({ claim, detail })),
  };
}
