// Whether what the sources cannot see of the sender's orders may matter to this mail. Called by decide and by propose-actions.ts.
import type { Identified, Informed } from './progress.ts';

type Seen = Pick<Identified, 'areSourcesComplete' | 'unresolvedNumbers'> & Pick<Informed, 'tiedOrders'>;

/** What a source cannot see does not matter where the mail names what it does see. */
export const sawAllOrders = ({ areSourcesComplete, unresolvedNumbers, tiedOrders }: Seen): boolean =>
  areSourcesComplete ||
  (tiedOrders.length > 0 && unresolvedNumbers.length === 0 && tiedOrders.every(({ tie }) => tie === 'named'));
