// Delta rounds of one folder as Graph gives them: pages, newest first, then a link that tells what happened since; repeats
// and lost states on request. Test-only.
import { randomBytes } from 'node:crypto';
import { GraphFault } from './faults.ts';
import type { FolderName, MailStore, Message } from './mail-store.ts';
import { readFilter, show, shownId } from './odata.ts';

interface State {
  readonly folder: FolderName;
  /** `$select` and `$filter` of the first request stay for all that follow. */
  readonly query: string;
  /** Ids that this round still shows; null begins a round. */
  readonly rest: readonly string[] | null;
  readonly logAt: number;
}

const FILTERED_MAX = 5_000;

export class Deltas {
  private readonly states = new Map<string, State>();
  /** How many of the latest changes each new round tells again. */
  replays = 0;
  private readonly store: MailStore;
  constructor(store: MailStore) {
    this.store = store;
  }

  /** Every link so far is unknown. */
  expire(): void {
    this.states.clear();
  }

  /** `link` makes a whole address of a token. */
  answer(folder: FolderName, query: URLSearchParams, prefer: string, link: (parameter: string) => string): object {
    const token = query.get('$skiptoken') ?? query.get('$deltatoken');
    const state = token === null ? this.begin(folder, query) : this.states.get(token);
    if (!state || state.folder !== folder)
      throw new GraphFault(410, 'SyncStateNotFound', { location: link('').replace(/[?&]$/, '') });
    const wanted = new URLSearchParams(state.query);
    const ids = state.rest ?? this.idsSince(folder, state.logAt, wanted);
    const size = Number(/odata\.maxpagesize=(\d+)/.exec(prefer)?.[1] ?? 10);
    const logAt = state.rest === null ? this.store.log.length : state.logAt;
    const rest = ids.slice(size);
    const name = rest.length > 0 ? '$skiptoken' : '$deltatoken';
    const next = this.keep({ folder, query: state.query, rest: rest.length > 0 ? rest : null, logAt });
    return {
      '@odata.context': link('').replace(/\?.*$/, '#delta'),
      value: ids.slice(0, size).map((id) => this.showOne(folder, id, prefer, wanted)),
      [rest.length > 0 ? '@odata.nextLink' : '@odata.deltaLink']: link(`${name}=${next}`),
    };
  }

  private begin(folder: FolderName, query: URLSearchParams): State {
    const matches = readFilter(query.get('$filter'));
    const found = this.store.listFolder(folder).filter(matches);
    const shown = query.has('$filter') ? found.slice(0, FILTERED_MAX) : found;
    const ids = shown.map(({ id }) => id).reverse();
    return { folder, query: query.toString(), rest: ids, logAt: this.store.log.length };
  }

  private idsSince(folder: FolderName, logAt: number, query: URLSearchParams): readonly string[] {
    const matches = readFilter(query.get('$filter'));
    const ids = this.store.log
      .slice(Math.max(0, logAt - this.replays))
      .filter((entry) => entry.folder === folder)
      .map(({ id }) => id)
      .filter((id) => isAway(this.store.messages.get(id), folder) || matches(this.store.messages.get(id) as Message));
    return [...new Set(ids)].reverse();
  }

  private showOne(folder: FolderName, id: string, prefer: string, query: URLSearchParams): object {
    const message = this.store.messages.get(id);
    if (isAway(message, folder))
      return { id: message ? shownId(message, prefer) : id, '@removed': { reason: 'deleted' } };
    return show(message as Message, prefer, query);
  }

  private keep(state: State): string {
    const token = randomBytes(18).toString('base64url');
    this.states.set(token, state);
    return token;
  }
}

const isAway = (message: Message | undefined, folder: FolderName): boolean =>
  message?.folder !== folder || message.isHidden;
