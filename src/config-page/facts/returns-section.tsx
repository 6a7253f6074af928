// What the desk says of returns and refunds, and how soon an order leaves.
import { Fieldset, Select, Stack, TextInput } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { CountField } from './count-field.tsx';
import { noted } from './fact-note.tsx';
import { texts } from './texts.ts';
import type { FactsForm } from './use-facts.ts';

const ADDRESS_CHARACTERS_MAX = 300;

export function ReturnsSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  const { returns } = form.value;
  return (
    <Fieldset legend={words.returns}>
      <Stack>
        <CountField
          {...{ form, path: ['returns', 'windowDays'], bounds: [1, 3_650] }}
          label={words.windowDays}
          unit={words.days}
        />
        <TextInput
          label={words.returnAddress}
          {...noted(form.findFact('returns.address'))}
          value={returns?.address ?? ''}
          onChange={({ currentTarget }) => form.set(['returns', 'address'], currentTarget.value)}
          error={form.isFaulty('returns.address') && words.addressFault}
          maxLength={ADDRESS_CHARACTERS_MAX}
          disabled={form.isReadOnly}
        />
        <Select
          label={words.whoPays}
          {...noted(form.findFact('returns.whoPaysShipping'))}
          value={returns?.whoPaysShipping ?? null}
          onChange={(who) => form.set(['returns', 'whoPaysShipping'], who)}
          data={[
            { value: 'desk', label: words.deskPays },
            { value: 'customer', label: words.customerPays },
          ]}
          placeholder={words.notSet}
          clearable
          clearButtonProps={{ 'aria-label': words.clear(words.whoPays) }}
          styles={{ wrapper: { maxWidth: '24rem' } }}
          disabled={form.isReadOnly}
        />
        <CountField
          {...{ form, path: ['returns', 'refundDays'], bounds: [1, 365] }}
          label={words.refundDays}
          unit={words.days}
        />
      </Stack>
    </Fieldset>
  );
}

export function HandlingSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.handling}>
      <CountField
        {...{ form, path: ['handling', 'workingDays'], bounds: [0, 60] }}
        label={words.workingDays}
        unit={words.workingDaysUnit}
        hint={words.workingDaysHint}
      />
    </Fieldset>
  );
}
