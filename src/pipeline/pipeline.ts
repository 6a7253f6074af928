// The life of one mail. `receive` stands before this list: it stores the raw bytes once and queues the work.
import { classify } from './classify.ts';
import { decide } from './decide.ts';
import { deliver } from './deliver.ts';
import { draft } from './draft.ts';
import { gatherFacts } from './gather-facts.ts';
import { groundCheck } from './ground-check.ts';
import { identify } from './identify.ts';
import { parse } from './parse.ts';
import type { ReceivedBytes } from './progress.ts';
import { StageList } from './stage.ts';

/** From the stored bytes to a decision; reads only. `waybill replay` runs this. */
export const decidingStages = StageList.from<ReceivedBytes>()
  .next(parse) //       bytes -> Message
  .next(identify) //    who wrote, which thread, which orders, how sure
  .next(classify) //    what they want, in which language, how urgent
  .next(gatherFacts) // what we know, each fact with its source and time
  .next(draft) //       what we would say
  .next(groundCheck) // which claims no fact supports
  .next(decide); //     send, draft, escalate or ignore, by policy

/** The whole list: after the decision is on the disk, the reply goes into the mailbox, through the send ledger. */
export const pipeline = decidingStages.next(deliver);
