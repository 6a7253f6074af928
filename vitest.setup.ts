// CI plays the same property tests each time, so that a failure there is the change's own; elsewhere every run is a new one. A vendor's server ends with
// the test that started it.
import fc from 'fast-check';
import { onTestFinished } from 'vitest';
import { endServersBy } from './connectors/contract/vendor-server-fixture.ts';

endServersBy((stop) => onTestFinished(stop));

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_125 });
