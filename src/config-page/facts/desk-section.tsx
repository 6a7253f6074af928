// How to pay, when a parcel is late, in which days and money the desk counts, and what it does by itself.
import { Anchor, Code, Fieldset, Select, Stack, Switch, TagsInput, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { CountField } from './count-field.tsx';
import { listCurrencies, listTimeZones } from './countries.ts';
import { noted } from './fact-note.tsx';
import { texts } from './texts.ts';
import type { FactsForm } from './use-facts.ts';

const METHODS_MAX = 30;
const METHOD_CHARACTERS_MAX = 300;
const PATTERN_CHARACTERS_MAX = 200;

export function PayingSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.paying}>
      <TagsInput
        label={words.paymentMethods}
        {...noted(form.findFact('paymentMethods'))}
        placeholder={words.addMethod}
        value={[...(form.value.paymentMethods ?? [])]}
        onChange={(methods) => form.set(['paymentMethods'], methods)}
        maxTags={METHODS_MAX}
        maxLength={METHOD_CHARACTERS_MAX}
        disabled={form.isReadOnly}
        splitChars={[]}
        acceptValueOnBlur
      />
    </Fieldset>
  );
}

export function ParcelsSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.parcels}>
      <Stack>
        <CountField
          {...{ form, path: ['lateAfterDaysWithoutScan'], bounds: [1, 60], usual: 5 }}
          label={words.lateAfter}
          unit={words.days}
          hint={words.lateAfterHint}
        />
        <CountField
          {...{ form, path: ['trackingAgeHoursMax'], bounds: [0.25, 720], hasDecimals: true, usual: 6 }}
          label={words.trackingAge}
          unit={words.hours}
          hint={words.trackingAgeHint}
        />
      </Stack>
    </Fieldset>
  );
}

export function CountingSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { timeZone = 'UTC', currency = null, orderNumberPattern = '' } = form.value;
  const currencies = useMemo(() => [...listCurrencies(language, currency)], [language, currency]);
  const zones = useMemo(() => [...listTimeZones(timeZone)], [timeZone]);
  return (
    <Fieldset legend={words.counting}>
      <Stack>
        <Select
          label={words.timeZone}
          {...noted(undefined, words.timeZoneHint)}
          data={zones}
          value={timeZone}
          onChange={(zone) => form.set(['timeZone'], zone)}
          error={form.isFaulty('timeZone') && words.timeZoneFault}
          searchable
          allowDeselect={false}
          styles={{ wrapper: { maxWidth: '24rem' } }}
          disabled={form.isReadOnly}
        />
        <Select
          label={words.currency}
          {...noted(undefined, words.currencyHint)}
          data={currencies}
          value={currency}
          placeholder={words.noCurrency}
          onChange={(code) => form.set(['currency'], code)}
          error={form.isFaulty('currency') && words.currencyFault}
          searchable
          allowDeselect={false}
          styles={{ wrapper: { maxWidth: '24rem' } }}
          disabled={form.isReadOnly}
        />
        <TextInput
          label={words.orderNumbers}
          {...noted(
            undefined,
            <>
              {words.orderNumbersHint} <Code>(FJ[- ]?\d{'{5}'})</Code>
            </>,
          )}
          value={orderNumberPattern}
          onChange={({ currentTarget }) => form.set(['orderNumberPattern'], currentTarget.value)}
          error={form.isFaulty('orderNumberPattern') && words.orderNumbersFault}
          maxLength={PATTERN_CHARACTERS_MAX}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          spellCheck={false}
          autoComplete="off"
          disabled={form.isReadOnly}
        />
        <Text size="sm">
          {words.officeHours}{' '}
          <Anchor component={Link} to="/voice" size="sm" underline="always">
            {words.toVoice}
          </Anchor>
        </Text>
      </Stack>
    </Fieldset>
  );
}

export function ByItselfSection({ form }: { readonly form: FactsForm }) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={words.byItself}>
      <Stack>
        {(['sendsReceipts', 'proposesNotes'] as const).map((field) => (
          <Switch
            key={field}
            label={words[field]}
            description={words.switchHints[field]}
            checked={form.value[field] ?? false}
            onChange={({ currentTarget }) => form.set([field], currentTarget.checked)}
            disabled={form.isReadOnly}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
