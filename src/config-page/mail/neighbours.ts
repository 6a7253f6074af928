// Which mails come before and after this one, in the order of the list from which it was opened. The queue keeps its order in
// the tab's storage.
const KEPT_AS = 'waybill.mailList';

interface MailList {
  /** Where the list stands, with its filters. */
  readonly back: string;
  readonly ids: readonly number[];
}

/** Called by the list that is shown. */
export const keepMailList = (list: MailList): void => sessionStorage.setItem(KEPT_AS, JSON.stringify(list));

function readMailList(): MailList {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '');
    if (typeof list === 'object' && list !== null && 'ids' in list && Array.isArray(list.ids)) return list as MailList;
  } catch {
    // None was kept.
  }
  return { back: '/', ids: [] };
}

export function useNeighbours(mailId: number) {
  const { back, ids } = readMailList();
  const at = ids.indexOf(mailId);
  const pathOf = (id: number | undefined) => (id === undefined ? null : `/mails/${id}`);
  return { back, next: at < 0 ? null : pathOf(ids[at + 1]), previous: at <= 0 ? null : pathOf(ids[at - 1]) };
}
