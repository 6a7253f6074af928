// Figures as the rows of one table, a value each, for carrying them off. Called by the page's routes.
import type { Figures } from './figures.ts';

/** What the columns are called. */
export const COLUMNS = ['figure', 'of', 'measure', 'value'] as const;
export type Row = readonly [figure: string, of: string, measure: string, value: string | number];

type Measures = Readonly<Record<string, string | number | null>>;

/** A value that there is not is empty. */
export function listRows(figures: Figures): readonly Row[] {
  const { from, to, timeZone, drafts, model } = figures;
  const { edits, ...decided } = drafts;
  const { byTask = [], ...cost } = model ?? {};
  const rows = (figure: string, of: string, measures: Measures): readonly Row[] =>
    Object.entries(measures).map(([measure, value]) => [figure, of, measure, value ?? '']);
  return [
    ...rows('span', '', { from, to, timeZone, at: figures.at }),
    ...rows('total', '', figures.totals),
    ...figures.days.flatMap(({ day, ...ends }) => rows('day', day, ends)),
    ...figures.byIntent.flatMap(({ intent, ...ends }) => rows('intent', intent ?? '', ends)),
    ...figures.byLanguage.flatMap(({ language, ...ends }) => rows('language', language, ends)),
    ...figures.byMailbox.flatMap(({ mailbox, ...ends }) => rows('mailbox', mailbox, ends)),
    ...rows('drafts', '', { ...decided, ...edits }),
    ...rows('first_answer_seconds', '', figures.firstAnswer),
    ...rows('resolution_seconds', '', figures.resolution),
    ...rows('time_saved', '', figures.timeSaved),
    ...figures.heldBy.flatMap(({ reason, mails }) => rows('held_by', reason, { mails })),
    ...figures.sources.flatMap(({ name, ...heard }) => rows('source', name, heard)),
    ...rows('model', '', cost),
    ...byTask.flatMap(({ model: name, task, ...spent }) => rows('model', `${name} ${task}`, spent)),
    ...(figures.people ?? []).flatMap(({ id, ...did }) => rows('person', id, did)),
  ];
}
