// The life of one outgoing message of ours as a table of allowed moves: DESIGN.md, "Sending: the ledger". The store refuses
// every other move, and src/sending is written along it. A state is written before the I/O that it announces.

export const SEND_STATES = [
  'planned',
  'drafting',
  'drafted',
  'sending',
  'sent',
  'unknown',
  'failed',
  'withdrawing',
  'withdrawn',
  'rejected',
] as const;
export type SendState = (typeof SEND_STATES)[number];

/** From each state, where it may go. `sent`, `failed`, `withdrawn` and `rejected` are ends. */
const MOVES: Readonly<Record<SendState, readonly SendState[]>> = {
  /** `withdrawn` before anything lies in the mailbox: a receipt that may not leave. `sending` at once where it is never a draft. */
  planned: ['drafting', 'sending', 'withdrawn'],
  /** Back to `planned` only where the mailbox shows that no draft came of it; `sent` where a person was quicker;
   * `failed` where the mailbox refuses the draft, and none of ours lies there. */
  drafting: ['planned', 'drafted', 'sent', 'unknown', 'failed'],
  /** `sent` and `rejected` here are what a person did in the mailbox; `drafting` where the draft is written anew and nobody had
   * touched it. */
  drafted: ['sending', 'withdrawing', 'sent', 'rejected', 'drafting'],
  /** Back to `drafted` only where the mailbox shows the draft unsent, or has refused to send it: the draft waits for a person then. Of what
   * is no draft: back to `planned` where the sender took nothing and may be asked again, `failed` where it never will. */
  sending: ['sent', 'unknown', 'drafted', 'planned', 'failed'],
  /** To itself when another look brought nothing: the time of that look is kept. `failed` where a person says that it never left. */
  unknown: ['sent', 'drafted', 'unknown', 'failed'],
  /** `rejected` where a person asked for it, `withdrawn` where the desk itself takes it back. */
  withdrawing: ['withdrawn', 'rejected', 'sent'],
  sent: [],
  failed: [],
  withdrawn: [],
  rejected: [],
};

export const isEnd = (state: SendState): boolean => MOVES[state].length === 0;

export const canMove = (from: SendState, to: SendState): boolean => MOVES[from].includes(to);

/** States in which a message is out or may be: they count for caps and for the rule against two replies in a row. */
export const POSSIBLY_SENT_STATES = ['sending', 'sent', 'unknown'] as const satisfies readonly SendState[];

/** Why a draft is withdrawn whose mail a person answers themselves. */
export const TAKEN_OVER = 'a person has taken the mail over';

/** Why a draft was taken back whose mail is handled anew at once: what waits for a person there goes on waiting. Kept in the ledger, so
 * that it is known after a crash. */
export const NO_REPLY_DUE = 'the facts have changed, and no reply is due any more';
