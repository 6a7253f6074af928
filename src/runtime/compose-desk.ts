// Puts the ports of a desk together from what its runtime has opened: the same on Node and on Workers. Called by node.ts and workers/desk-object.ts.
import type { FileShop } from '../../connectors/file/connector.ts';
import type { Voice } from '../domain/desk.ts';
import type { ReadDocument } from '../domain/document.ts';
import type { OpenedKnowledge } from '../knowledge/open-knowledge.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import { rememberIn } from '../pipeline/memory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Mailbox, MailboxAccount } from '../ports/mailbox.ts';
import type { Records } from '../ports/records.ts';
import { checkDkimByDns } from './check-dkim-by-dns.ts';
import { closedMailbox } from './closed-mailbox.ts';
import { openDeskKnowledge } from './desk-knowledge.ts';
import type { LiveDeskSettings } from './desk-settings.ts';
import { type LiveSources, openLiveSources } from './desk-sources.ts';
import { type OpenedLanguageModel, openLanguageModel } from './open-language-model.ts';
import type { Report } from './watched-desk.ts';

export interface ComposedDesk {
  readonly ports: DeskPorts;
  /** What an admin may publish while it is at work. */
  readonly settings: LiveDeskSettings;
  /** The shops, carriers and ERPs that are connected, as they are now. */
  readonly sources: LiveSources;
  /** Why the language model that is configured is not used. */
  readonly modelProblem: string | null;
  /** What an admin should know of the desk's own prompts, a line each; only looked for where a model is asked. */
  readonly promptProblems: readonly string[];
  /** To be told of documents that are added while it runs. */
  readonly knowledge: Pick<OpenedKnowledge, 'embedSoon'>;
  close(): Promise<void>;
}

interface DeskParts {
  readonly records: Records;
  readonly settings: LiveDeskSettings;
  /** Files that stand beside the connected sources. */
  readonly shop: FileShop | null;
  /** For mails of no connected mailbox. */
  readonly mailbox: Mailbox;
  readonly readDocument: ReadDocument;
  /** Nothing outside is asked: what is looked at rests on the records alone. */
  readonly isOffline: boolean;
  /** `prompts` is the folder of the desk's own, `file` settings that stand in for those that the desk keeps. */
  readonly model: { readonly prompts: string | null; readonly file: string | null };
  /** What an admin should hear of a source that cannot be opened. */
  readonly report: Report | undefined;
  readonly clock: Clock;
}

/** The bench's mail server. */
export const DEFAULT_AUTHSERV_ID = 'mx.northwind-home.example';

/** What the desk is written to, and whose word on a sender's signature it believes. */
export const accountOf = (voice: Voice, authservId: string | null): MailboxAccount => ({
  addresses: voice.addresses.map((address) => address.toLowerCase()),
  trusted: { by: 'authserv-id', authservId: authservId ?? DEFAULT_AUTHSERV_ID },
});

/** The records stay open when it is closed. Throws SettingsError; nothing stays open then. */
export async function composeDesk(parts: DeskParts): Promise<ComposedDesk> {
  const { records, settings: live, shop, mailbox, readDocument, isOffline, clock, report = () => undefined } = parts;
  const connected = await openLiveSources({ records, clock, env: process.env, report, shop, isOffline });
  try {
    const { prompts } = parts.model;
    const language = isOffline ? NO_MODEL : await openModelOf(parts);
    const knowledge = openDeskKnowledge({ records, model: language.model, clock });
    if (!isOffline) knowledge.embedSoon();
    const ports: DeskPorts = {
      clock,
      get settings() {
        return live.current;
      },
      orders: connected.ports.orders,
      stock: connected.ports.stock,
      readDocument,
      checkDkim: checkDkimByDns,
      model: language.model,
      knowledge,
      memory: rememberIn(records),
      mailbox,
      // A connected one is opened by who watches it; its mails are not for this one.
      findMailbox: (name) => (records.connections.read(name) === null ? mailbox : closedMailbox(mailbox.account)),
      records,
    };
    return {
      ports: deskWith(ports, connected.ports),
      settings: live,
      sources: connected,
      modelProblem: language.problem,
      promptProblems: language.model === null ? [] : await findPromptProblems(prompts),
      knowledge,
      close: async () => {
        await knowledge.close();
        await connected.close();
      },
    };
  } catch (error) {
    await connected.close();
    throw error;
  }
}

const NO_MODEL: OpenedLanguageModel = { model: null, problem: null };

const openModelOf = ({ records, clock, model: { prompts, file } }: DeskParts): Promise<OpenedLanguageModel> =>
  openLanguageModel({
    records,
    clock,
    file,
    env: process.env,
    // With what parses them, they are only loaded where there is a model.
    readPrompts: async () => (await import('./prompt-files.ts')).readPrompts(prompts),
  });

/** With what parses them, they are only loaded where there is a model. */
const findPromptProblems = async (prompts: string | null): Promise<readonly string[]> =>
  prompts === null ? [] : (await import('./prompt-files.ts')).listReusedVersions(prompts);
