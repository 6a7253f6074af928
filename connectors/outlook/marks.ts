// Our marks as Outlook categories on the inbound message. A write replaces the whole list, so it is read, changed and written
// only where nobody else wrote meanwhile. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import { listChoices, type Mailbox, type Mark } from '../../src/ports/mailbox.ts';
import { busy, type GraphMailClient, noSuchMessage } from './client.ts';
import {
  Categories,
  changeCategories,
  etagOf,
  GraphMessage,
  isMessageId,
  marksOf,
  messagePath,
  queryOf,
} from './translate.ts';

export function createMarks(client: GraphMailClient): Required<Pick<Mailbox, 'mark' | 'readMarks'>> {
  const { root } = client;
  let registered: Set<string> | null = null;

  /** Null where it is not there. */
  const read = async (ref: string): Promise<GraphMessage | null> => {
    if (!isMessageId(ref)) return null;
    const path = `${messagePath(root, ref)}${queryOf({ $select: 'categories' })}`;
    return client.find(GraphMessage, { method: 'GET', path });
  };

  /** Gives each mark a place in the list from which people choose. A mark works without it, so a missing right is no failure. */
  const register = async (marks: readonly Mark[]): Promise<void> => {
    const path = `${root}/outlook/masterCategories`;
    if (registered === null) {
      const list = await client.find(Categories, { method: 'GET', path, expects: ({ status }) => status === 403 });
      if (list === null) return;
      registered = new Set(list.value.map(({ displayName }) => displayName.toLowerCase()));
    }
    for (const mark of marks.filter((name) => !registered?.has(name.toLowerCase()))) {
      const body = { displayName: mark, color: 'preset7' };
      // 409: another process made it at this moment.
      const expects = ({ status }: { readonly status: number }) => status === 409 || status === 403;
      await client.request({ method: 'POST', path, body, expects });
      registered.add(mark.toLowerCase());
    }
  };

  return {
    async mark(ref, change) {
      for (let tries = 0; tries < limits.outlook.writeTriesMax; tries += 1) {
        const message = await read(ref);
        if (message === null) return false;
        const categories = changeCategories(message.categories ?? [], change);
        if (categories === null) return true;
        await register([...change.add, ...listChoices(change.add)]);
        const answer = await client.request({
          method: 'PATCH',
          path: messagePath(root, ref),
          body: { categories },
          headers: etagOf(message),
          expects: ({ status }) => [404, 409, 412].includes(status),
        });
        if (answer.kind === 'done') return true;
        if (answer.status === 404) return false;
      }
      throw busy('a message');
    },

    async readMarks(ref) {
      const message = await read(ref);
      if (message === null) throw noSuchMessage();
      return marksOf(message.categories ?? []);
    },
  };
}
