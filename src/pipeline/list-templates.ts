// The templates of a desk as a list to look through: which wish has words in which language, and whose words they are. Called by the
// page's routes.
import { INFORMING_INTENTS, INTENTS } from '../domain/intent.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { NOTICE_KINDS } from '../domain/notice.ts';
import { CONFIRMED_ACTIONS } from '../voice/section-input.ts';
import type { DeskTemplate, TemplateOrigin } from './live-settings.ts';

export const TEMPLATE_GROUPS = ['answer', 'notice', 'action', 'whole', 'partial'] as const;

export interface TemplateRow {
  readonly group: (typeof TEMPLATE_GROUPS)[number];
  /** What stands before `/<language>` in the ids, such as `cancel_order`, `notices/shipped` or `partials/carrier`. */
  readonly folder: string;
  /** null: there is none in this language. */
  readonly origins: Readonly<Record<Language, TemplateOrigin | null>>;
}

/** Every wish that gets an answer and every kind of notice has a row, also without any template. */
export function listTemplateRows(templates: readonly DeskTemplate[]): readonly TemplateRow[] {
  const origins = new Map(templates.map(({ id, origin }) => [id, origin]));
  const partials = [...origins.keys()].filter((id) => id.startsWith('partials/')).map(folderOf);
  const row = (group: TemplateRow['group']) => (folder: string) => ({
    group,
    folder,
    origins: Object.fromEntries(
      LANGUAGES.map((language) => [language, origins.get(`${folder}/${language}`) ?? null]),
    ) as TemplateRow['origins'],
  });
  return [
    ...INTENTS.filter((intent) => !INFORMING_INTENTS.has(intent)).map(row('answer')),
    ...NOTICE_KINDS.map((kind) => `notices/${kind}`).map(row('notice')),
    ...CONFIRMED_ACTIONS.map((kind) => `action_${kind}`).map(row('action')),
    ...['frame', 'holding', 'receipt'].map(row('whole')),
    ...[...new Set(partials)].sort().map(row('partial')),
  ];
}

const folderOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
