// A count of days or hours: with its unit, what is wrong with it, and what replies make of it.
import { NumberInput } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { noted } from './fact-note.tsx';
import { texts } from './texts.ts';
import type { FactInReplies, FactsForm } from './use-facts.ts';

export function CountField({
  form,
  path,
  label,
  unit,
  hint,
  bounds: [min, max],
  hasDecimals = false,
  usual,
}: {
  readonly form: FactsForm;
  readonly path: readonly string[];
  /** Says the unit too: the one beside the number is for the eye. */
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
  readonly bounds: readonly [min: number, max: number];
  readonly hasDecimals?: boolean;
  /** What counts where nothing is set. */
  readonly usual?: number;
}) {
  const words = useTexts(texts);
  const name = path.join('.');
  return (
    <NumberInput
      label={label}
      {...noted(
        form.findFact(name as FactInReplies['fact']),
        usual === undefined ? hint : `${hint} ${words.usually(usual)}`,
      )}
      value={readCount(form, path)}
      placeholder={usual?.toString()}
      onChange={(value) => form.set(path, value === '' ? undefined : Number(value))}
      error={form.isFaulty(name) && (hasDecimals ? words.fromTo(min, max) : words.wholeFromTo(min, max))}
      allowDecimal={hasDecimals}
      allowNegative={false}
      clampBehavior="none"
      rightSection={<span aria-hidden="true">{unit}</span>}
      rightSectionWidth="8rem"
      rightSectionProps={{ style: { justifyContent: 'end', paddingRight: 12 } }}
      hideControls
      styles={{ wrapper: { maxWidth: '15rem' } }}
      disabled={form.isReadOnly}
    />
  );
}

function readCount({ value }: FactsForm, path: readonly string[]): number | '' {
  const found = path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  );
  return typeof found === 'number' ? found : '';
}
