// Waybill's marks as user labels of Gmail's, on the inbound message: a draft can carry no label but DRAFT. Labels are made when
// they are first needed and looked up anew when one is gone. Called by mailbox.ts and changes.ts.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { listChoices, MARKS, type Mailbox, type Mark } from '../../src/ports/mailbox.ts';
import { type GmailClient, noSuchMessage } from './client.ts';
import { isMessageId } from './translate.ts';

export interface Marks extends Pick<Mailbox, 'mark' | 'readMarks'> {
  /** Says which labels are marks; looks them up where an unknown one is among those given. */
  knowMarks(labelIds: readonly string[]): Promise<(labelId: string) => boolean>;
}

const isMark = (name: string): name is Mark => MARKS.some((mark) => mark === name);

export function createMarks(client: GmailClient): Marks {
  const labels = createLabels(client);

  const apply = async (ref: string, add: readonly Mark[], remove: readonly Mark[]): Promise<void> => {
    const addIds = await Promise.all(add.map((mark) => labels.idFor(mark)));
    // People choose from the labels that are there.
    await Promise.all(listChoices(add).map((mark) => labels.idFor(mark)));
    const known = remove.length > 0 ? await labels.read() : null;
    const removeIds = remove.flatMap((mark) => known?.ids.get(mark) ?? []).filter((id) => !addIds.includes(id));
    if (addIds.length + removeIds.length > 0) await client.modifyMessage(ref, addIds, removeIds);
    else await client.getMessage(ref, 'minimal');
  };

  return {
    async mark(ref, { add, remove }) {
      if (!isMessageId(ref)) return false;
      for (const isLast of [false, true]) {
        try {
          await apply(ref, add, remove);
          return true;
        } catch (error) {
          if (isConnectorError(error, 'not_found')) return false;
          // A label that a person deleted is refused: they are looked up, made and set once more.
          if (!isConnectorError(error, 'rejected') || isLast) throw error;
          labels.forget();
        }
      }
      return false;
    },

    async readMarks(ref) {
      if (!isMessageId(ref)) throw noSuchMessage(ref);
      const { labelIds } = await client.getMessage(ref, 'minimal');
      const { marks } = await labels.readWith(labelIds);
      return labelIds.flatMap((id) => marks.get(id) ?? []);
    },

    async knowMarks(labelIds) {
      if (labelIds.length === 0) return () => false;
      const { marks } = await labels.readWith(labelIds);
      return (id) => marks.has(id);
    },
  };
}

interface LabelTable {
  readonly ids: ReadonlyMap<Mark, string>;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Every label there was. */
  readonly known: ReadonlySet<string>;
}

function createLabels(client: GmailClient) {
  let table: Promise<LabelTable> | null = null;
  const made = new Map<Mark, Promise<string>>();

  const list = async (): Promise<LabelTable> => {
    const { labels } = await client.listLabels();
    const ours = labels.flatMap(({ id, name }) => (isMark(name) ? [[name, id] as const] : []));
    return {
      ids: new Map(ours),
      marks: new Map(ours.map(([name, id]) => [id, name])),
      known: new Set(labels.map(({ id }) => id)),
    };
  };
  const read = (): Promise<LabelTable> => {
    const reading = table ?? list();
    table = reading;
    // A failed look is not kept.
    reading.catch(() => {
      if (table === reading) table = null;
    });
    return reading;
  };
  const forget = (): void => {
    table = null;
    made.clear();
  };

  const make = async (mark: Mark): Promise<string> => {
    try {
      await client.createLabel(mark);
    } catch (error) {
      // Another process made it at this moment (409, or 400 as some were answered).
      if (!isConnectorError(error, 'rejected')) throw error;
    }
    table = null;
    const id = (await read()).ids.get(mark);
    if (id === undefined) throw noSuchMessage(mark);
    return id;
  };

  return {
    read,
    forget,
    async readWith(labelIds: readonly string[]): Promise<LabelTable> {
      const now = await read();
      if (labelIds.every((id) => now.known.has(id))) return now;
      table = null;
      return read();
    },
    async idFor(mark: Mark): Promise<string> {
      const id = (await read()).ids.get(mark);
      if (id !== undefined) return id;
      const making = made.get(mark) ?? make(mark);
      made.set(mark, making);
      return making.finally(() => made.delete(mark));
    },
  };
}
