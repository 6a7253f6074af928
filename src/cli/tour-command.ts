// `waybill tour gmail|outlook|imap`: one mail from arrival to approval, on the provider's emulator or a server on this machine, as a
// transcript. Needs no account and no key.
import { PROVIDER_WORDS, type Tour } from './tour/provider-words.ts';
import { takeTour } from './tour/take-tour.ts';
import { openTourDesk } from './tour/tour-desk.ts';
import { createTranscript } from './tour/transcript.ts';
import { UsageError } from './usage-error.ts';

export async function runTour(tour: Tour, { markdown }: { readonly markdown?: boolean }): Promise<void> {
  const words = PROVIDER_WORDS[tour];
  const missing = await words.findMissing();
  if (missing !== null) throw new UsageError(missing);
  const provider = await words.start();
  try {
    const desk = await openTourDesk(provider);
    const out = createTranscript({
      isMarkdown: markdown ?? false,
      write: (text) => void process.stdout.write(text),
      seconds: () => desk.secondsSinceStart(),
    });
    try {
      await takeTour(desk, words, out);
    } finally {
      await desk.close();
    }
  } finally {
    await provider.close();
  }
}
