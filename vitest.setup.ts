// CI plays the same property tests each time, so that a failure there is the change's own; elsewhere every run is a new one.
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_125 });
