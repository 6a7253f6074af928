// The three plain choices of tone: brief or full, neutral or warm, formal or informal. The sample beside them shows each at once.
import { Fieldset, Input, SegmentedControl, SimpleGrid } from '@mantine/core';
import type { Voice } from '../../domain/desk.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from './name-language.ts';
import { texts } from './texts.ts';

/** The first of each speaks where nothing is chosen. */
const CHOICES = { length: ['full', 'brief'], warmth: ['neutral', 'warm'], formality: ['formal', 'informal'] } as const;
type Choice = keyof typeof CHOICES;

export function Tone({ voice: { value, set, isReadOnly } }: { readonly voice: JsonSetting<Voice> }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const own = LANGUAGES.filter((one) => value.formality?.[one] !== undefined).map((one) => nameLanguage(one, language));
  const hints = {
    length: words.lengthHint,
    warmth: words.warmthHint,
    formality:
      own.length === 0 ? words.formalityHint : words.formalityOwn(new Intl.ListFormat(localeOf(language)).format(own)),
  };
  return (
    <Fieldset legend={words.tone}>
      <SimpleGrid cols={{ base: 1, sm: 3, md: 1, lg: 3 }}>
        {(Object.keys(CHOICES) as Choice[]).map((choice) => (
          <Input.Wrapper
            key={choice}
            label={words[choice]}
            labelElement="div"
            description={hints[choice]}
            inputWrapperOrder={['label', 'input', 'description']}
          >
            <SegmentedControl
              fullWidth
              mb={4}
              aria-label={words[choice]}
              value={value.tone?.[choice] ?? CHOICES[choice][0]}
              onChange={(chosen) => set(['tone', choice], chosen)}
              disabled={isReadOnly}
              data={CHOICES[choice].map((one) => ({ value: one, label: words[one] }))}
            />
          </Input.Wrapper>
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}
