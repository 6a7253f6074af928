// The emulated Outlook of the crash test, with the hands of the people who work in it. Called by main.ts.
import type { PlannedFault } from '../../connectors/outlook/emulator/faults.ts';
import { mimeOf } from '../../connectors/outlook/emulator/mime.ts';
import { type GraphEmulator, startGraphEmulator } from '../../connectors/outlook/emulator/server.ts';
import { MARKS, type Mark } from '../../src/ports/mailbox.ts';
import {
  composeAnswer,
  type Deed,
  drawFault,
  type FaultKind,
  type MailServer,
  type OurDraft,
  ourDraftsIn,
  readHeaderOf,
  SLOW_MS,
  tokensOf,
  withLine,
} from './mail-server.ts';

const ANY = /^/;
const FAULT_OF: Readonly<Record<FaultKind, PlannedFault>> = {
  refused: { when: 'before', on: ANY, status: 503 },
  answer_lost: { when: 'lost', on: ANY },
  rate_limited: { when: 'before', on: ANY, status: 429, code: 'ApplicationThrottled', retryAfter: '1' },
  slow: { when: 'slow', on: ANY, delayMs: SLOW_MS },
  cut: { when: 'cut', on: ANY },
};

export interface OutlookServer extends MailServer {
  readonly access: { readonly url: string };
}

export async function startOutlookServer(): Promise<OutlookServer> {
  const graph = await startGraphEmulator();
  const sentByPeople = new Set<string>();
  const listDrafts = (): OurDraft[] =>
    graph.store.listFolder('drafts').flatMap((message) => ourDraftsIn(message.id, mimeOf(message)));
  return {
    name: 'outlook',
    access: { url: graph.url },
    deliver: async (raw) => void (await graph.deliver(raw)),
    setFaults(chance) {
      graph.faults.chance = chance && (() => drawFault(chance, FAULT_OF));
    },
    listDrafts: async () => listDrafts(),
    async doDeed(deed, draft) {
      if (await doDeed(graph, deed, draft)) sentByPeople.add(draft.ref);
    },
    async readJournal() {
      const rawOf = (id: string) => mimeOf(graph.message(id));
      return {
        sendsByUs: tokensOf(graph.journal.sends.map(({ id }) => rawOf(id))),
        sendsByPeople: tokensOf([...sentByPeople].map(rawOf)),
        drafts: listDrafts(),
        marks: new Map(
          graph.store
            .listFolder('inbox')
            .map((message) => [
              readHeaderOf(mimeOf(message)).messageId,
              MARKS.filter((mark) => message.categories.includes(mark)),
            ]),
        ),
      };
    },
    stop: () => graph.stop(),
  };
}

/** Whether it sent the draft. */
async function doDeed(graph: GraphEmulator, deed: Deed, { ref, answers }: OurDraft): Promise<boolean> {
  const draft = graph.store.messages.get(ref);
  const customers = [...graph.store.messages.values()].find((one) => one.internetMessageId === `<${answers}>`);
  if (!draft?.isDraft || !customers) return false;
  const mark = (name: Mark): void =>
    graph.store.change(customers, { categories: [...new Set([...customers.categories, name])] });
  if (deed === 'approve') mark('Waybill/Approve');
  if (deed === 'reject') mark('Waybill/Reject');
  if (deed === 'discard') graph.discard(ref);
  if (deed === 'edit') await graph.editDraft(ref, withLine(mimeOf({ ...draft, raw: null })));
  if (deed === 'send') graph.sendDraftByHand(ref);
  if (deed === 'answer') await graph.sendByHand(composeAnswer(mimeOf(customers)));
  return deed === 'send';
}
