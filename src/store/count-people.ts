// What single persons decided, counted in one pass over an index of the audit log that holds who it was. SQLite gives lists to be counted here:
// to group them it would sort them, and read the log's rows for it. Called by figure-records.ts.
import type { FigureRecords, PersonCounts } from '../ports/figure-records.ts';
import type { DeskDatabase } from './database.ts';
import { DECIDER, IS_DECISION_OF_PERSON, WAS_SENT } from './schema.ts';

interface Counted {
  decided: number;
  approved: number;
  unedited: number;
  escalated: number;
  takenOver: number;
  readonly edited: Set<number>;
  readonly rejected: Set<number>;
}
const none = (): Counted => ({
  ...{ decided: 0, approved: 0, unedited: 0, escalated: 0, takenOver: 0 },
  edited: new Set(),
  rejected: new Set(),
});

function prepareReads({ $client }: DeskDatabase) {
  const decisions = $client
    .prepare(
      `select json_group_array(${DECIDER}), json_group_array(step), json_group_array(mail_id),
         json_group_array((${WAS_SENT} is 1) * 2 + is_edited)
       from audit join mail_figures using (mail_id)
       where ${IS_DECISION_OF_PERSON} and at >= ? and at < ?
         and (? is null or mailbox in (select value from json_each(?)))`,
    )
    .raw();
  const newestName = $client
    .prepare(
      `select content ->> '$.by.name' from audit
       where ${IS_DECISION_OF_PERSON} and at >= ? and at < ? and ${DECIDER} = ? order by at desc limit 1`,
    )
    .raw();
  return { decisions, newestName };
}

export function countPeopleIn(database: DeskDatabase): FigureRecords['countByPerson'] {
  const { decisions, newestName } = prepareReads(database);
  return ({ since, until, mailboxes }, limit) => {
    const wanted = mailboxes && JSON.stringify(mailboxes);
    const row = decisions.get(since, until, wanted, wanted) as [string, string, string, string];
    const [ids, steps, mailIds, marks] = row.map((list) => JSON.parse(list)) as [
      (string | null)[],
      string[],
      number[],
      number[],
    ];
    const people = new Map<string, Counted>();
    for (const [at, id] of ids.entries()) {
      // Of what was erased, and of what was decided in the mailbox itself, nobody knows who it was.
      if (id === null) continue;
      const person = people.get(id) ?? none();
      people.set(id, person);
      add(person, steps[at] ?? '', mailIds[at] ?? 0, marks[at] ?? 0);
    }
    return [...people]
      .sort(([, a], [, b]) => b.decided - a.decided)
      .slice(0, limit)
      .map(([id, { decided: _, edited, rejected, ...person }]): PersonCounts => {
        const [name] = (newestName.get(since, until, id) as [string | null] | undefined) ?? [null];
        return { id, name: name ?? '', ...person, edited: edited.size, rejected: rejected.size };
      });
  };
}

function add(person: Counted, step: string, mailId: number, mark: number): void {
  person.decided += 1;
  const wasSent = mark >= 2;
  const isEdited = mark % 2 === 1;
  if (step === 'approval' && wasSent) person.approved += 1;
  if (step === 'approval' && wasSent && !isEdited) person.unedited += 1;
  if (step === 'draft_edited') person.edited.add(mailId);
  if (step === 'draft_rejected' || step === 'rejected_on_page') person.rejected.add(mailId);
  if (step === 'escalated_by_person') person.escalated += 1;
  if (step === 'draft_withdrawn') person.takenOver += 1;
}
