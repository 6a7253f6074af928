// How the facts of the desk are called where a change of them is shown.
import type { NameField } from '../settings/setting-changes.tsx';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

/** Where a field of the file stands in the form under another word. */
const NAMED_AS: Readonly<Record<string, keyof (typeof texts)['en']>> = {
  'returns.windowDays': 'windowDays',
  'returns.address': 'returnAddress',
  'returns.whoPaysShipping': 'whoPays',
  'returns.refundDays': 'refundDays',
  'handling.workingDays': 'workingDays',
  'shipping.countries': 'countries',
  'shipping.options': 'options',
  'shipping.freeFrom': 'freeFrom',
  paymentMethods: 'paymentMethods',
  lateAfterDaysWithoutScan: 'lateAfter',
  trackingAgeHoursMax: 'trackingAge',
  timeZone: 'timeZone',
  currency: 'currency',
  orderNumberPattern: 'orderNumbers',
  sendsReceipts: 'sendsReceipts',
  proposesNotes: 'proposesNotes',
  confirmedAt: 'confirmedOn',
};

export function useFactNames(): NameField {
  const words = useTexts(texts);
  return (_, path) => {
    const name = NAMED_AS[path.join('.')];
    const known = name === undefined ? null : words[name];
    return typeof known === 'string' ? known : path.join(' · ');
  };
}
