// What a changed template of a notice would say of a made-up order, in the desk's own voice and with its own facts. Called by preview-template.ts.
import type { Language } from '../domain/language.ts';
import type { SampleNotice } from '../voice/notice/sample-notices.ts';
import { SAMPLE_CONTACT } from '../voice/sample-replies.ts';
import { writeNotice } from '../voice/write-notice.ts';
import { checkNotice } from './check-notice.ts';
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
  const { subject, text, html, gaps, templates: used, language: writtenIn } = written.value;
  const findings = checkNotice({
    ...{ input, written: written.value, threadSubject: null },
    reply: { to: [SAMPLE_CONTACT], subject, text, html },
    origin: { source: 'sample', asOf: `${input.today}T09:00:00Z` },
  });
  const folder = id.slice(0, id.lastIndexOf('/'));
  return {
    ...{ language: writtenIn, subject, text, html, why: null, gaps },
    isUsed: used.some((one) => one.id === `${folder}/${language}`),
    findings: findings.map(({ claim, detail }) => ({ claim, detail })),
  };
}
